package vn.vanho.policycomm.plan;

/** What a number of days counts. */
public enum DayKind {
    CALENDAR,
    WORKING;

    /** The days as a deadline. */
    public Deadline within(int days) {
        return this == WORKING ? new WithinWorkingDays(days) : new WithinDays(days);
    }
}
