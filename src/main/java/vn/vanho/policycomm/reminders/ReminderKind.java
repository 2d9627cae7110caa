package vn.vanho.policycomm.reminders;

/** What people may be told in the morning, and may do without. */
public enum ReminderKind {
    NEW,
    NEARLY_DUE,
    LATE
}
