package vn.vanho.policycomm.council;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.engine.Violations;
import vn.vanho.policycomm.monitoring.LateStep;
import vn.vanho.policycomm.monitoring.LateSteps;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.organisation.Units;
import vn.vanho.policycomm.plan.PlanItem;
import vn.vanho.policycomm.plan.YearPlan;
import vn.vanho.policycomm.plan.YearPlans;

/** Works out what would be sent to a unit now; the caller has checked the person. */
@Component
class UrgeProposals {

    static final String ITEM = "muc";
    static final String UNIT = "don-vi";

    private final YearPlans plans;
    private final Units units;
    private final LateSteps late;
    private final Clock clock;
    private final Phrases phrases;
    private final UrgeMails mails;

    UrgeProposals(YearPlans plans, Units units, LateSteps late, Clock clock, Phrases phrases, UrgeMails mails) {
        this.plans = plans;
        this.units = units;
        this.late = late;
        this.clock = clock;
        this.phrases = phrases;
        this.mails = mails;
    }

    /** @throws vn.vanho.policycomm.engine.InputRefused when the plan has no such item or there is no such unit */
    UrgeProposal of(int year, String code, String unitId) {
        YearPlan plan = plans.of(year);
        Violations violations = new Violations();
        require(violations, ITEM, code, plan.items().stream().map(PlanItem::code));
        require(violations, UNIT, unitId, units.all().stream().map(Unit::id));
        violations.refuseIfAny();
        PlanItem item = plan.item(code);
        Unit unit = units.get(unitId);
        List<LateStep> steps = late.of(year, code, unit);
        return new UrgeProposal(
                year,
                item,
                unit,
                !unit.subordinate(),
                LocalDate.now(clock),
                steps,
                mails.addresses(unit),
                mails.words(year, item, unit, steps));
    }

    private void require(Violations violations, String field, String given, Stream<String> possible) {
        List<String> known = possible.toList();
        if (!known.contains(given)) {
            violations.add(
                    field,
                    phrases.of("board.filter." + field),
                    phrases.of("board.filter.none", given, String.join(", ", known)));
        }
    }
}
