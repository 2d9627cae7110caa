package vn.vanho.policycomm.plan.internal;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.Violations;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.plan.ItemChange;
import vn.vanho.policycomm.plan.ItemResults;
import vn.vanho.policycomm.plan.ItemUnits;
import vn.vanho.policycomm.plan.PlanItem;
import vn.vanho.policycomm.plan.RunningItems;
import vn.vanho.policycomm.plan.YearPlans;

/** Checks the change of an item against what was done and what is under way. */
@Component
class ItemChecks {

    private final AmendmentRules rules;
    private final AmendmentUnits named;
    private final ItemUnits units;
    private final RunningItems running;
    private final ItemResults results;
    private final YearPlans plans;

    ItemChecks(
            AmendmentRules rules,
            AmendmentUnits named,
            ItemUnits units,
            RunningItems running,
            ItemResults results,
            YearPlans plans) {
        this.rules = rules;
        this.named = named;
        this.units = units;
        this.running = running;
        this.results = results;
        this.plans = plans;
    }

    void check(int year, PlanItem item, ItemChange change, Violations violations) {
        boolean runs = runs(year, item);
        if (!runs && finished(year, item)) {
            rules.refuse(violations, "item", "finished", item.code());
            return;
        }
        named.check(year, item, change, runs, violations);
        rules.checkDays(year, item, change, runs, violations);
        List<String> before = units.coordinating(item).stream().map(Unit::id).toList();
        rules.checkReleased(before, change, violations);
    }

    /** Whether it is under way or is still to come: its year was not started yet, or goes on. */
    boolean open(int year, PlanItem item) {
        boolean toCome = !plans.started(year) || running.takesMore(year);
        return runs(year, item) || (toCome && !finished(year, item));
    }

    private boolean runs(int year, PlanItem item) {
        return running.running("%d/%s".formatted(year, item.code()));
    }

    /** What has a result is done, unless more of it may come as long as the year goes on. */
    private boolean finished(int year, PlanItem item) {
        boolean moreMayCome = item.trigger() != null && running.takesMore(year);
        return !moreMayCome
                && results.of(year).stream().anyMatch(result -> result.item().equals(item.code()));
    }
}
