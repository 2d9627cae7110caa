/** Units, roles and people of a locality, bound by a profile. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(displayName = "Tổ chức")
package vn.vanho.policycomm.organisation;
