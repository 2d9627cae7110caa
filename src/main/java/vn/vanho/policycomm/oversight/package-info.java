/** Items II.2a, II.2b and II.2c: watching drafts, inspecting units, carrying the scheme out. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(displayName = "Theo dõi, kiểm tra")
package vn.vanho.policycomm.oversight;
