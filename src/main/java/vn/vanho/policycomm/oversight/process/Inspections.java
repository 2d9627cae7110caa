package vn.vanho.policycomm.oversight.process;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.ModelBean;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.organisation.Role;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.organisation.Units;
import vn.vanho.policycomm.plan.Deadline;
import vn.vanho.policycomm.plan.ItemRoles;
import vn.vanho.policycomm.plan.ItemUnits;
import vn.vanho.policycomm.plan.PlanItem;
import vn.vanho.policycomm.plan.YearPlans;
import vn.vanho.policycomm.unitwork.UnitWork;
import vn.vanho.policycomm.unitwork.UnitWorks;

/** What the inspection's models ask of its plan: who is inspected, when, and the text that the plan is printed with. */
@Component("inspections")
public class Inspections implements ModelBean {

    static final String ITEM = "II.2b";

    private final YearPlans plans;
    private final ItemUnits holders;
    private final ItemRoles roles;
    private final Units units;
    private final UnitWorks works;
    private final Phrases phrases;

    Inspections(YearPlans plans, ItemUnits holders, ItemRoles roles, Units units, UnitWorks works, Phrases phrases) {
        this.plans = plans;
        this.holders = holders;
        this.roles = roles;
        this.units = units;
        this.works = works;
        this.phrases = phrases;
    }

    /** Those who may be inspected: everybody of the item but the inspector; by id. */
    public List<String> inspectable(int planYear) {
        PlanItem item = plans.of(planYear).item(ITEM);
        List<Unit> inspectors = roles.of(planYear, ITEM, Role.JUSTICE);
        return Stream.concat(holders.leads(item).stream(), holders.coordinating(item).stream())
                .filter(unit -> !inspectors.contains(unit))
                .map(Unit::id)
                .toList();
    }

    /** Every unit of the plan, each of which inspects itself. */
    public List<String> units(VariableScope scope) {
        return Visit.of(scope).stream().map(Visit::unit).toList();
    }

    /** Those that are inspected on the spot. */
    public List<String> visited(VariableScope scope) {
        return Visit.of(scope).stream()
                .filter(visit -> visit.day().isPresent())
                .map(Visit::unit)
                .toList();
    }

    /** The day on which the unit at hand is inspected, as {@code yyyy-MM-dd}. */
    public String visitOn(VariableScope scope) {
        return Visit.of(scope).stream()
                .filter(visit -> visit.unit().equals(UnitWork.asked(scope::getVariable)))
                .flatMap(visit -> visit.day().stream())
                .findFirst()
                .orElseThrow()
                .toString();
    }

    /** The end of the last day of inspecting. */
    public Date lastVisit(VariableScope scope) {
        LocalDate last = Visit.of(scope).stream()
                .flatMap(visit -> visit.day().stream())
                .max(LocalDate::compareTo)
                .orElseThrow();
        return Date.from(Deadline.endOf(last).toInstant());
    }

    /** The first moment of a day given as {@code yyyy-MM-dd}. */
    public Date beginning(String day) {
        return Date.from(LocalDate.parse(day).atStartOfDay(Deadline.ZONE).toInstant());
    }

    /** What staff wrote, then the team and the days, which they entered once. */
    public String planText(VariableScope scope) {
        List<Visit> visits = Visit.of(scope);
        String days = visits.stream()
                .flatMap(visit ->
                        visit.day().stream().map(day -> "- %s: %s".formatted(name(visit.unit()), Phrases.day(day))))
                .collect(Collectors.joining("\n"));
        String all = visits.stream().map(visit -> name(visit.unit())).collect(Collectors.joining("; "));
        String reportBy = Phrases.day(LocalDate.parse(text(scope, "selfReportBy")));
        return String.join(
                "\n",
                text(scope, "documentBody"),
                phrases.of("inspection.plan.team"),
                text(scope, "team"),
                phrases.of("inspection.plan.days"),
                days,
                phrases.of("inspection.plan.self", reportBy, all));
    }

    /** What the unit at hand reported of itself; empty while it has not. */
    public String selfReport(VariableScope scope) {
        return works.find(text(scope, "caseKey"), SelfInspection.CODE, UnitWork.asked(scope::getVariable))
                .map(UnitWork::summary)
                .orElse("");
    }

    private String name(String unit) {
        return units.name(unit);
    }

    private static String text(VariableScope scope, String name) {
        return Objects.toString(scope.getVariable(name), "");
    }
}
