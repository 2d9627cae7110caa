/** Mail to citizens and staff: a mailer, and an outbox for what staff get. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(displayName = "Thông báo")
package vn.vanho.policycomm.notification;
