package vn.vanho.policycomm.monitoring;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** The order in which those who watch read states: what is late, what soon will be, what goes on, what is over. */
public final class LateFirst {

    private static final List<PlanStatus> ORDER = List.of(
            PlanStatus.OVERDUE,
            PlanStatus.NO_ANSWER,
            PlanStatus.NEARLY_DUE,
            PlanStatus.NOT_DUE,
            PlanStatus.DONE_LATE,
            PlanStatus.STOPPED,
            PlanStatus.DONE_IN_TIME,
            PlanStatus.NOT_OCCURRED);

    private LateFirst() {}

    public static <T> Comparator<T> by(Function<T, PlanStatus> status) {
        return Comparator.comparingInt(one -> ORDER.indexOf(status.apply(one)));
    }
}
