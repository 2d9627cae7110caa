package vn.vanho.policycomm.plan.process;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.ModelBean;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.plan.Deadline;
import vn.vanho.policycomm.plan.ItemUnits;
import vn.vanho.policycomm.plan.NamedDeadlines;
import vn.vanho.policycomm.plan.PlanItem;
import vn.vanho.policycomm.plan.YearPlans;

/** What models ask of the plan's items, e.g. {@code ${planItems.coordinating(planYear, 'II.1a')}}. */
@Component("planItems")
public class PlanItems implements ModelBean {

    private final YearPlans plans;
    private final ItemUnits units;
    private final MissedItems missed;
    private final NamedDeadlines deadlines;

    PlanItems(YearPlans plans, ItemUnits units, MissedItems missed, NamedDeadlines deadlines) {
        this.deadlines = deadlines;
        this.plans = plans;
        this.units = units;
        this.missed = missed;
    }

    /** The units that lead, by id. */
    public List<String> leads(int planYear, String code) {
        return ids(units.leads(item(planYear, code)));
    }

    /** The units that lead and hold this role. */
    public List<String> leads(int planYear, String code, String role) {
        return units.leads(item(planYear, code)).stream()
                .filter(unit ->
                        unit.roles().stream().anyMatch(held -> held.code().equals(role)))
                .map(Unit::id)
                .toList();
    }

    /** The units that coordinate and neither lead nor answer for the item, by id. */
    public List<String> coordinating(int planYear, String code) {
        return ids(units.coordinating(item(planYear, code)));
    }

    /** Whether its window is not over yet. */
    public boolean open(int planYear, String code) {
        return !missed.isOver(item(planYear, code));
    }

    /** Whether an item of the plan waits for this: {@code directive}, {@code material} or {@code training}. */
    public boolean awaits(int planYear, String trigger) {
        return plans.of(planYear).items().stream()
                .anyMatch(
                        item -> item.trigger() != null && item.trigger().code().equals(trigger));
    }

    /** The beginning of the day that opens its window. */
    public Date opensAt(int planYear, String code) {
        return Date.from(
                item(planYear, code).opensOn().atStartOfDay(Deadline.ZONE).toInstant());
    }

    /** The end of the day until which what triggers the item is waited for. */
    public Date awaitedUntil(int planYear, String code) {
        return Date.from(awaited(planYear, item(planYear, code)));
    }

    /** The same for the trainings, which are waited for together: the later of their days. */
    public Date trainingsAwaitedUntil(int planYear) {
        return Date.from(plans.of(planYear).items().stream()
                .filter(PlanItem::isTraining)
                .map(item -> awaited(planYear, item))
                .max(Comparator.naturalOrder())
                .orElseThrow());
    }

    private Instant awaited(int planYear, PlanItem item) {
        LocalDate until = item.awaitedUntil();
        return until == null
                ? deadlines.due("directive", planYear)
                : Deadline.endOf(until).toInstant();
    }

    private PlanItem item(int planYear, String code) {
        return plans.of(planYear).item(code);
    }

    private static List<String> ids(List<Unit> units) {
        return units.stream().map(Unit::id).toList();
    }
}
