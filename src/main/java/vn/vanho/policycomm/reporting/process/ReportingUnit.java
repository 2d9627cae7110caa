package vn.vanho.policycomm.reporting.process;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.engine.StartCheck;
import vn.vanho.policycomm.engine.StartRequest;
import vn.vanho.policycomm.engine.Violations;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.plan.ItemUnits;
import vn.vanho.policycomm.plan.YearPlans;

/** Only a unit that the plan asks for a report reports, each in a case of its own. */
@Component
class ReportingUnit implements StartCheck {

    private final YearPlans plans;
    private final ItemUnits units;
    private final Phrases phrases;

    ReportingUnit(YearPlans plans, ItemUnits units, Phrases phrases) {
        this.plans = plans;
        this.units = units;
        this.phrases = phrases;
    }

    @Override
    public String processKey() {
        return "report-unit";
    }

    @Override
    public void check(StartRequest request, Violations violations) {
        if (!(request.variables().get("planYear") instanceof Integer year)) {
            return;
        }
        List<Unit> asked = units.leads(plans.of(year).item("III.1b"));
        String given = Objects.toString(request.variables().get("unit"), "");
        if (asked.stream().noneMatch(unit -> unit.id().equals(given))) {
            violations.add("unit", phrases.of("report.unit"), phrases.of("report.fault.unit", named(asked)));
        } else if (!request.businessKey().endsWith("/" + given)) {
            violations.add("unit", phrases.of("report.unit"), phrases.of("report.fault.key", given));
        }
    }

    private static String named(List<Unit> asked) {
        return asked.stream()
                .map(unit -> "%s (%s)".formatted(unit.id(), unit.name()))
                .collect(Collectors.joining(", "));
    }
}
