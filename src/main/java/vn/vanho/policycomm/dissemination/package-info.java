/** Publications of a draft on channels. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(displayName = "Truyền thông")
package vn.vanho.policycomm.dissemination;
