package vn.vanho.policycomm.monitoring;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** How it stands with an item or with a unit's part in it (plan, 'What staff expect'); never stored, always worked out. */
public enum PlanStatus {
    /** Chưa đến hạn. */
    NOT_DUE,
    /** Sắp đến hạn: three working days or fewer. */
    NEARLY_DUE,
    /** Quá hạn. */
    OVERDUE,
    /** Hoàn thành đúng hạn. */
    DONE_IN_TIME,
    /** Hoàn thành quá hạn. */
    DONE_LATE,
    /** Không phát sinh. */
    NOT_OCCURRED,
    /** Đã dừng: rút, lùi, bỏ lỡ, không báo cáo. */
    STOPPED,
    /** Chưa có phản hồi: what invited bodies show in place of overdue. */
    NO_ANSWER;

    private static final List<PlanStatus> ORDER =
            List.of(OVERDUE, NO_ANSWER, NEARLY_DUE, NOT_DUE, DONE_LATE, STOPPED, DONE_IN_TIME, NOT_OCCURRED);

    /** The order in which people read states: what is late, what soon will be, what goes on, what is over. */
    public static final Comparator<PlanStatus> LATE_FIRST = Comparator.comparingInt(ORDER::indexOf);

    /** As it is shown of bodies that are asked, not told: they are never overdue. */
    public PlanStatus whereAsked(boolean onlyAsked) {
        return onlyAsked && this == OVERDUE ? NO_ANSWER : this;
    }

    /** Whether somebody waits for it or soon will. */
    public boolean pressing() {
        return this == OVERDUE || this == NO_ANSWER || this == NEARLY_DUE;
    }

    /** Whether nothing of it is left to do, whatever came of it. */
    public boolean over() {
        return !pressing() && this != NOT_DUE;
    }

    /** What style sheets call it, e.g. {@code nearly-due}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The message that names it. */
    public String message() {
        return "status." + name();
    }
}
