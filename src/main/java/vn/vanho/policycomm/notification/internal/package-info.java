/** Mail through the configured SMTP server. */
@org.jspecify.annotations.NullMarked
package vn.vanho.policycomm.notification.internal;
