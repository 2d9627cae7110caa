package vn.vanho.policycomm.monitoring.internal;

import java.util.Comparator;
import java.util.List;
import vn.vanho.policycomm.monitoring.CaseState;
import vn.vanho.policycomm.monitoring.DraftProgress;
import vn.vanho.policycomm.monitoring.ItemState;
import vn.vanho.policycomm.monitoring.PlanStatus;
import vn.vanho.policycomm.monitoring.UnitState;

/** The order in which people read states: what is late, and that by most, before what is not. */
final class LateFirst {

    private static final List<PlanStatus> PRESSING = List.of(
            PlanStatus.OVERDUE,
            PlanStatus.NO_ANSWER,
            PlanStatus.NEARLY_DUE,
            PlanStatus.NOT_DUE,
            PlanStatus.DONE_LATE,
            PlanStatus.STOPPED,
            PlanStatus.DONE_IN_TIME,
            PlanStatus.NOT_OCCURRED);

    static final Comparator<ItemState> ITEMS = Comparator.comparing(ItemState::status, pressing())
            .thenComparing(Comparator.comparingInt(ItemState::workingDaysLate).reversed());

    static final Comparator<UnitState> PARTS = Comparator.comparing(UnitState::status, pressing())
            .thenComparing(Comparator.comparingInt(UnitState::workingDaysLate).reversed());

    static final Comparator<CaseState> CASES = Comparator.comparing(CaseState::status, pressing());

    static final Comparator<DraftProgress> DRAFTS = Comparator.comparing(DraftProgress::status, pressing());

    private LateFirst() {}

    private static Comparator<PlanStatus> pressing() {
        return Comparator.comparingInt(PRESSING::indexOf);
    }
}
