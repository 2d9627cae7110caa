package vn.vanho.policycomm.monitoring.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.consultation.Drafts;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.organisation.Units;
import vn.vanho.policycomm.oversight.RegisteredDrafts;
import vn.vanho.policycomm.plan.PlanItem;
import vn.vanho.policycomm.plan.YearPlans;

/** What a board can be narrowed to. */
@Component
class BoardChoices {

    private final YearPlans plans;
    private final RegisteredDrafts registered;
    private final Drafts drafts;
    private final Units units;

    BoardChoices(YearPlans plans, RegisteredDrafts registered, Drafts drafts, Units units) {
        this.plans = plans;
        this.registered = registered;
        this.drafts = drafts;
        this.units = units;
    }

    /**
     * What there is to choose.
     *
     * @param drafts titles by subject
     */
    record Choices(List<PlanItem> items, List<Unit> units, Map<String, String> drafts) {}

    Choices of(int year) {
        Map<String, String> titles = new LinkedHashMap<>();
        registered.of(year).forEach(draft -> titles.put(draft.subject(), draft.title()));
        drafts.ofYear(year).values().forEach(draft -> titles.put(draft.details().subject(), draft.title()));
        return new Choices(plans.of(year).items(), units.all(), titles);
    }
}
