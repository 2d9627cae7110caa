/** Tables of registered drafts and reviews. */
@org.jspecify.annotations.NullMarked
package vn.vanho.policycomm.oversight.internal;
