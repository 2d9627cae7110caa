/** Mail to citizens and staff. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(displayName = "Thông báo")
package vn.vanho.policycomm.notification;
