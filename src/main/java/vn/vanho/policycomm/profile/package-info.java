/** The locality's profile: one file whose parts are read by the features that they belong to. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(displayName = "Hồ sơ địa phương")
package vn.vanho.policycomm.profile;
