/** Who is told what on which morning, in which words, and who does not want to be told. */
@org.jspecify.annotations.NullMarked
package vn.vanho.policycomm.reminders.internal;
