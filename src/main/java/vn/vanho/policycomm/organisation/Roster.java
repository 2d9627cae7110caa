package vn.vanho.policycomm.organisation;

import java.util.List;

/** The people whom the profile names: they get accounts when their unit first appears, and never again. */
public record Roster(List<NewPerson> people) {

    public Roster {
        people = List.copyOf(people);
    }

    /** Those of a unit. */
    public List<NewPerson> of(Unit unit) {
        return people.stream()
                .filter(person -> person.units().contains(unit.id()))
                .toList();
    }
}
