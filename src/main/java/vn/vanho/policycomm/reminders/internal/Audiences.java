package vn.vanho.policycomm.reminders.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.LentGroups;
import vn.vanho.policycomm.engine.LentGroups.Loan;
import vn.vanho.policycomm.organisation.People;
import vn.vanho.policycomm.organisation.Person;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.organisation.Units;

/** Finds out who can be mailed: people with an address who can sign in. A few queries, however many people. */
@Component
class Audiences {

    private final People people;
    private final LentGroups lent;
    private final Units units;

    Audiences(People people, LentGroups lent, Units units) {
        this.people = people;
        this.lent = lent;
        this.units = units;
    }

    Audience of(Morning morning) {
        Map<String, Person> all = people.all().stream().collect(Collectors.toMap(Person::id, Function.identity()));
        Map<String, Place> own = new HashMap<>();
        Map<String, List<Place>> byGroup = new HashMap<>();
        all.values().stream().filter(Audiences::canBeMailed).forEach(person -> {
            Place place = Place.own(Addressee.person(person));
            own.put(person.id(), place);
            person.groups().forEach(group -> add(place, group, byGroup));
        });
        lent.today().forEach(loan -> Optional.ofNullable(own.get(loan.account()))
                .ifPresent(place -> add(inPlace(place, loan, all.get(loan.lender()), morning), loan.group(), byGroup)));
        return new Audience(byGroup, own, mailboxes());
    }

    private static Place inPlace(Place own, Loan loan, @Nullable Person lender, Morning morning) {
        String name = lender == null ? loan.lender() : lender.name();
        return new Place(own.who(), loan.lender(), name, loan.firstDay().isAfter(morning.lastDay()));
    }

    private static boolean canBeMailed(Person person) {
        return !person.email().isBlank() && !person.state().closed();
    }

    private static void add(Place place, String group, Map<String, List<Place>> byGroup) {
        byGroup.computeIfAbsent(group, first -> new ArrayList<>()).add(place);
    }

    private Map<String, Addressee> mailboxes() {
        Map<String, Addressee> mailboxes = new HashMap<>();
        for (Unit unit : units.ofAllTimes()) {
            unit.groups().forEach(group -> mailboxes.put(group, Addressee.mailbox(unit)));
        }
        return mailboxes;
    }
}
