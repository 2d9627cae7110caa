package vn.vanho.policycomm.monitoring;

import java.util.Map;
import vn.vanho.policycomm.plan.PlanItem;

/** How it stands with the cases of an item one by one, worked out anew each time by the same rules as the board's. */
public interface CaseStates {

    /**
     * By business key of the case, those that run, those that something came of, and the one that is still to begin where
     * the item has one a year. A case that was broken off is none of these.
     */
    Map<String, PlanStatus> of(int year, PlanItem item);
}
