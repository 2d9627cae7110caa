/** Tables of units' work. */
@org.jspecify.annotations.NullMarked
package vn.vanho.policycomm.unitwork.internal;
