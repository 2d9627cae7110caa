/** Tables of what the Council did. */
@org.jspecify.annotations.NullMarked
package vn.vanho.policycomm.council.internal;
