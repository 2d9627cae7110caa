/** Tables of drafts, comments, groups and documents. */
@org.jspecify.annotations.NullMarked
package vn.vanho.policycomm.consultation.internal;
