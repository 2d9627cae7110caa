/** Mail through the configured SMTP server, and the outbox before it. */
@org.jspecify.annotations.NullMarked
package vn.vanho.policycomm.notification.internal;
