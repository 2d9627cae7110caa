package vn.vanho.policycomm.monitoring.internal;

import java.util.Comparator;
import vn.vanho.policycomm.monitoring.CaseState;
import vn.vanho.policycomm.monitoring.DraftProgress;
import vn.vanho.policycomm.monitoring.ItemState;
import vn.vanho.policycomm.monitoring.PlanStatus;
import vn.vanho.policycomm.monitoring.UnitState;

/** The order in which people read states: what is late, and that by most, before what is not. */
final class LateFirst {

    static final Comparator<ItemState> ITEMS = Comparator.comparing(ItemState::status, PlanStatus.LATE_FIRST)
            .thenComparing(Comparator.comparingInt(ItemState::workingDaysLate).reversed());

    static final Comparator<UnitState> PARTS = Comparator.comparing(UnitState::status, PlanStatus.LATE_FIRST)
            .thenComparing(Comparator.comparingInt(UnitState::workingDaysLate).reversed());

    static final Comparator<CaseState> CASES = Comparator.comparing(CaseState::status, PlanStatus.LATE_FIRST);

    static final Comparator<DraftProgress> DRAFTS = Comparator.comparing(DraftProgress::status, PlanStatus.LATE_FIRST);

    private LateFirst() {}
}
