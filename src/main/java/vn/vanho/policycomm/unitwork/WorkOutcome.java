package vn.vanho.policycomm.unitwork;

/** How a unit's part of a case ended. */
public enum WorkOutcome {
    /** It did or said something. */
    DONE,
    /** Nothing to contribute: 'không có nội dung phối hợp', 'thống nhất', 'không phát'. */
    NOTHING,
    /** It never answered: 'không báo cáo'. */
    NOT_REPORTED,
    /** Its case ended first: 'đã dừng'. */
    STOPPED;

    /** Whether the unit gave an answer. */
    public boolean answered() {
        return this == DONE || this == NOTHING;
    }
}
