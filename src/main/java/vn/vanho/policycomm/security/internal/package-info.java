/** Filter chains, sign-in, throttling, and the pages around them. */
@org.jspecify.annotations.NullMarked
package vn.vanho.policycomm.security.internal;
