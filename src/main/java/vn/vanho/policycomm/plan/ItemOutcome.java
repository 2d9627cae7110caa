package vn.vanho.policycomm.plan;

/** How a case of a plan item ended; all of them are normal ends and are counted (plan, 'Traps'). */
public enum ItemOutcome {
    DONE,
    /** Không phát sinh. */
    NOT_OCCURRED,
    /** Rút. */
    WITHDRAWN,
    /** Lùi. */
    PUT_OFF,
    /** Dừng: taken down or erased. */
    STOPPED,
    /** Bỏ lỡ: its time was over when the plan was brought in. */
    MISSED,
    /** Không báo cáo. */
    NOT_REPORTED
}
