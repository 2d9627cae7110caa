package vn.vanho.policycomm.council;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.council.UrgeProposal.Words;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.engine.Violations;
import vn.vanho.policycomm.monitoring.LateStep;
import vn.vanho.policycomm.monitoring.LateSteps;
import vn.vanho.policycomm.organisation.People;
import vn.vanho.policycomm.organisation.Person;
import vn.vanho.policycomm.organisation.Role;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.organisation.Units;
import vn.vanho.policycomm.plan.PlanItem;
import vn.vanho.policycomm.plan.YearPlans;

/** Works out what would be sent to a unit now; the caller has checked the person. */
@Component
class UrgeProposals {

    static final String ITEM = "muc";
    static final String UNIT = "don-vi";

    private final YearPlans plans;
    private final Units units;
    private final People people;
    private final LateSteps late;
    private final Clock clock;
    private final Phrases phrases;
    private final String baseUrl;

    UrgeProposals(
            YearPlans plans,
            Units units,
            People people,
            LateSteps late,
            Clock clock,
            Phrases phrases,
            @Value("${policycomm.base-url}") String baseUrl) {
        this.plans = plans;
        this.units = units;
        this.people = people;
        this.late = late;
        this.clock = clock;
        this.phrases = phrases;
        this.baseUrl = baseUrl;
    }

    /** @throws vn.vanho.policycomm.engine.InputRefused when the plan has no such item or there is no such unit */
    UrgeProposal of(int year, String code, String unitId) {
        List<PlanItem> items = plans.of(year).items();
        Violations violations = new Violations();
        require(violations, ITEM, code, items.stream().map(PlanItem::code));
        require(violations, UNIT, unitId, units.all().stream().map(Unit::id));
        violations.refuseIfAny();
        PlanItem item = items.stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
        Unit unit = units.get(unitId);
        List<LateStep> steps = late.of(year, code, unit);
        return new UrgeProposal(
                year,
                item,
                unit,
                !unit.subordinate(),
                LocalDate.now(clock),
                steps,
                addresses(unit),
                mail(year, item, unit, steps));
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

    /** Each mailbox once: that of the unit, then those of its people, by name. */
    private List<String> addresses(Unit unit) {
        Stream<String> ofPeople = people.all().stream()
                .filter(person -> !person.retired() && person.units().contains(unit))
                .map(Person::email);
        return Stream.concat(Stream.of(unit.email()), ofPeople)
                .map(address -> address.strip().toLowerCase(Locale.ROOT))
                .filter(address -> !address.isEmpty())
                .distinct()
                .toList();
    }

    private Words mail(int year, PlanItem item, Unit unit, List<LateStep> steps) {
        String kind = unit.subordinate() ? "urging" : "courtesy";
        String lines = steps.stream()
                .map(step -> phrases.of("council.%s.mail.step".formatted(kind), step.title(), day(step), days(step)))
                .collect(Collectors.joining("\n"));
        return new Words(
                phrases.of("council.%s.mail.subject".formatted(kind), item.code(), Integer.toString(year)),
                phrases.of(
                        "council.%s.mail.text".formatted(kind),
                        unit.name(),
                        "%s. %s".formatted(item.code(), item.title()),
                        Integer.toString(year),
                        lines,
                        baseUrl + "/camunda/app/tasklist/default/",
                        council()));
    }

    private String council() {
        return units.withRole(Role.COUNCIL).stream().map(Unit::name).findFirst().orElse("");
    }

    private static String day(LateStep step) {
        return Phrases.day(step.dueOn());
    }

    private String days(LateStep step) {
        return step.workingDays() == 0 ? phrases.of("council.letter.underADay") : Integer.toString(step.workingDays());
    }
}
