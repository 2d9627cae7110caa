/** Drafts and their sections; comments, groups and answers; the consolidated table. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(displayName = "Lấy ý kiến")
package vn.vanho.policycomm.consultation;
