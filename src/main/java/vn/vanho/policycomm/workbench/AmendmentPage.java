package vn.vanho.policycomm.workbench;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.vanho.policycomm.engine.Faults;
import vn.vanho.policycomm.engine.Violation;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.organisation.Units;
import vn.vanho.policycomm.plan.ItemUnits;
import vn.vanho.policycomm.plan.NamedDeadlines;
import vn.vanho.policycomm.plan.PlanAmendments;
import vn.vanho.policycomm.plan.PlanItem;
import vn.vanho.policycomm.plan.YearPlans;

/** What the page of amendments shows besides what somebody types there. */
@Component
class AmendmentPage {

    private static final Set<String> WITHOUT_FIELD = Set.of("item", "copy");

    private final YearPlans plans;
    private final PlanAmendments amendments;
    private final Units units;
    private final ItemUnits parts;
    private final NamedDeadlines deadlines;
    private final PlanRights rights;
    private final Clock clock;

    AmendmentPage(
            YearPlans plans,
            PlanAmendments amendments,
            Units units,
            ItemUnits parts,
            NamedDeadlines deadlines,
            PlanRights rights,
            Clock clock) {
        this.plans = plans;
        this.amendments = amendments;
        this.units = units;
        this.parts = parts;
        this.deadlines = deadlines;
        this.rights = rights;
        this.clock = clock;
    }

    /** With an item of the plan to amend. */
    ModelAndView of(int year, List<Violation> faults, ItemForm form) {
        PlanItem item = plans.of(year).item(form.item());
        return of(year, faults)
                .addObject("form", form)
                .addObject("manyAnswer", parts.accountable(item).size() != 1)
                .addObject(
                        "coordinatingNow",
                        parts.coordinating(item).stream().map(Unit::id).toList());
    }

    /** @throws NoSuchElementException when the year has no plan */
    ModelAndView of(int year, List<Violation> faults) {
        return new ModelAndView("workbench/amendments")
                .addObject("plan", plans.find(year).orElseThrow(() -> new NoSuchElementException("No plan of " + year)))
                .addObject("started", plans.started(year))
                .addObject("nextThere", plans.find(year + 1).isPresent())
                .addObject("history", amendments.of(year))
                .addObject("mayAmend", rights.mayAmend())
                .addObject("units", units.all())
                .addObject("awaited", deadlines.due("directive", year).atZone(clock.getZone()))
                .addObject("today", LocalDate.now(clock))
                .addObject("document", AmendmentFields.empty())
                .addObject("law", "")
                .addObject("faults", new Faults(faults, WITHOUT_FIELD));
    }
}
