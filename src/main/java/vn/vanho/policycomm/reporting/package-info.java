/** Documents in the layout of Decree 30/2020. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(displayName = "Văn bản")
package vn.vanho.policycomm.reporting;
