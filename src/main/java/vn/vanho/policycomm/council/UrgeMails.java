package vn.vanho.policycomm.council;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.council.UrgeProposal.Words;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.monitoring.LateStep;
import vn.vanho.policycomm.organisation.People;
import vn.vanho.policycomm.organisation.Person;
import vn.vanho.policycomm.organisation.Role;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.organisation.Units;
import vn.vanho.policycomm.plan.PlanItem;

/** The mails that go to a unit beside the Council's letter: to whom, and what they say. */
@Component
class UrgeMails {

    private final Units units;
    private final People people;
    private final Phrases phrases;
    private final String baseUrl;

    UrgeMails(Units units, People people, Phrases phrases, @Value("${policycomm.base-url}") String baseUrl) {
        this.units = units;
        this.people = people;
        this.phrases = phrases;
        this.baseUrl = baseUrl;
    }

    /** Each mailbox once: that of the unit, then those of its people, by name. */
    List<String> addresses(Unit unit) {
        Stream<String> ofPeople = people.all().stream()
                .filter(person -> !person.retired() && person.units().contains(unit))
                .map(Person::email);
        return Stream.concat(Stream.of(unit.email()), ofPeople)
                .map(address -> address.strip().toLowerCase(Locale.ROOT))
                .filter(address -> !address.isEmpty())
                .distinct()
                .toList();
    }

    Words words(int year, PlanItem item, Unit unit, List<LateStep> steps) {
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
