/** The morning's mail to each person: what is new, nearly due and late, and what heads and the leadership must step in for. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(displayName = "Thư nhắc việc")
package vn.vanho.policycomm.reminders;
