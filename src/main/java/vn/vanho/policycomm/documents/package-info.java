/** The documents that the application prints, for drafts and for cases of the plan. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(displayName = "Văn bản")
package vn.vanho.policycomm.documents;
