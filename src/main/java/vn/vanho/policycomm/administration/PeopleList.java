package vn.vanho.policycomm.administration;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.organisation.OfficeNames;
import vn.vanho.policycomm.organisation.People;
import vn.vanho.policycomm.organisation.Person;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.organisation.Units;

/** Everybody by unit, in the order of the profile; first who administers, last who works nowhere or has retired. */
@Component
class PeopleList {

    private final People people;
    private final Units units;
    private final Phrases phrases;

    PeopleList(People people, Units units, Phrases phrases) {
        this.people = people;
        this.units = units;
        this.phrases = phrases;
    }

    /** People under a heading. */
    record Section(String title, List<Person> people) {}

    /**
     * Those who match, without the headings that nobody stands under.
     *
     * @param search a part of a name, an account, an address or a unit, with or without accents; empty for all
     */
    List<Section> matching(String search) {
        String wanted = OfficeNames.fold(search);
        List<Person> found = people.all().stream()
                .filter(person -> text(person).contains(wanted))
                .toList();
        return Stream.of(
                        Stream.of(section(phrases.of("people.administrators"), found, Person::administrator)),
                        units.all().stream().map(unit -> section(unit, found)),
                        Stream.of(
                                section(phrases.of("people.nowhere"), found, PeopleList::isNowhere),
                                section(phrases.of("people.retired"), found, Person::retired)))
                .flatMap(sections -> sections)
                .filter(section -> !section.people().isEmpty())
                .toList();
    }

    private static Section section(Unit unit, List<Person> found) {
        return section(unit.name(), found, person -> person.units().contains(unit));
    }

    private static Section section(String title, List<Person> found, Predicate<Person> belongs) {
        return new Section(title, found.stream().filter(belongs).toList());
    }

    private static boolean isNowhere(Person person) {
        return person.units().isEmpty() && !person.administrator() && !person.retired();
    }

    private static String text(Person person) {
        Stream<String> own = Stream.of(person.name(), person.id(), person.email());
        return Stream.concat(own, person.units().stream().map(Unit::name))
                .map(OfficeNames::fold)
                .reduce("", (all, next) -> all + '\n' + next);
    }
}
