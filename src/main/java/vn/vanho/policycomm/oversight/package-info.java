/** Items II.2a to II.2c: the Council follows drafts, inspections, carrying out the scheme. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(displayName = "Theo dõi, kiểm tra")
package vn.vanho.policycomm.oversight;
