/** Asks the engine for what is open. */
@org.jspecify.annotations.NullMarked
package vn.vanho.policycomm.reminders.process;
