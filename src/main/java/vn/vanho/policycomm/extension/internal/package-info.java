/** The page on which a head asks. */
@org.jspecify.annotations.NullMarked
package vn.vanho.policycomm.extension.internal;
