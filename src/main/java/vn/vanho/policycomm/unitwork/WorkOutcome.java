package vn.vanho.policycomm.unitwork;

/** How a unit's part of a case ended. */
public enum WorkOutcome {
    /** It did or said something. */
    DONE,
    /** Nothing to contribute: 'không có nội dung phối hợp', 'thống nhất', 'không phát'. */
    NOTHING,
    /** It never answered: 'không báo cáo'. */
    NOT_REPORTED
}
