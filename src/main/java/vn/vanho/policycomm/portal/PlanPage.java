package vn.vanho.policycomm.portal;

import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.vanho.policycomm.monitoring.PlanStatus;
import vn.vanho.policycomm.plan.YearPlan;

/**
 * What the public learns of a year's plan: its items as a whole, no unit and no person.
 *
 * @param asOf when it was worked out
 * @param inScope policies with a great impact on society, all of which the plan wants communicated
 * @param drafts those of the year that the portal shows
 */
record PlanPage(
        YearPlan plan,
        OffsetDateTime asOf,
        int inScope,
        int communicated,
        List<PlanLine> items,
        List<DraftView> drafts) {

    PlanPage {
        items = List.copyOf(items);
        drafts = List.copyOf(drafts);
    }

    /** How many items stand so, in the order of the states; without those that none has. */
    public Map<PlanStatus, Integer> counts() {
        Map<PlanStatus, Integer> counts = new EnumMap<>(PlanStatus.class);
        items.forEach(item -> counts.merge(item.status(), 1, Integer::sum));
        return counts;
    }
}
