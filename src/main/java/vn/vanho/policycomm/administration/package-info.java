/** What the administrator keeps: days off, people, units. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(displayName = "Quản trị")
package vn.vanho.policycomm.administration;
