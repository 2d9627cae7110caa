package vn.vanho.policycomm.monitoring;

import java.util.List;
import vn.vanho.policycomm.plan.PlanItem;

/** How it stands with the cases of an item one by one, worked out anew each time by the same rules as the board's. */
public interface CaseStates {

    /**
     * Those that began, the first to begin first, those that something came of, and the one that is still to begin where
     * the item has one a year. One that was broken off is stopped.
     */
    List<CaseState> of(int year, PlanItem item);
}
