package vn.vanho.policycomm.reporting.internal;

/** How far an item of the plan is (plan, 'What staff expect'). */
enum ItemState {
    NOT_DUE,
    /** Three working days or fewer are left. */
    NEARLY_DUE,
    OVERDUE,
    /** In place of being overdue, where only invited bodies lead. */
    NO_REPLY,
    DONE,
    DONE_LATE,
    NOT_OCCURRED,
    /** Withdrawn, put off, stopped, missed or not reported. */
    ENDED;

    String message() {
        return "item.state." + name();
    }
}
