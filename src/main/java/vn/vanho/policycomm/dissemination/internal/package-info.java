/** Tables of publications. */
@org.jspecify.annotations.NullMarked
package vn.vanho.policycomm.dissemination.internal;
