package vn.vanho.policycomm.organisation.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vanho.policycomm.organisation.NewPerson;
import vn.vanho.policycomm.organisation.PersonText;
import vn.vanho.policycomm.organisation.Unit;

/** What must hold between the people of a profile and its units. */
final class PeopleRules {

    private final List<PersonEntry> people;
    private final Set<String> units;
    private final Set<String> accountsOfUnits;

    PeopleRules(List<PersonEntry> people, List<Unit> units) {
        this.people = people;
        this.units = units.stream().map(Unit::id).collect(Collectors.toSet());
        this.accountsOfUnits = units.stream()
                .flatMap(unit -> Stream.of(unit.officer(), unit.head()))
                .collect(Collectors.toSet());
    }

    void check() {
        people.forEach(this::checkUnits);
        people.forEach(this::checkReserved);
        checkAccounts();
        checkOneAccountEach();
    }

    private void checkUnits(PersonEntry entry) {
        if (entry.person().units().isEmpty()) {
            entry.entry()
                    .fault(
                            "units",
                            "'%s' không thuộc đơn vị nào (units)"
                                    .formatted(entry.person().id()));
        }
        entry.person().units().stream().filter(unit -> !units.contains(unit)).forEach(unit -> entry.entry()
                .fault("units", "không có đơn vị '%s'".formatted(unit)));
    }

    private void checkReserved(PersonEntry entry) {
        String id = entry.person().id();
        if (PersonText.isReserved(id) || accountsOfUnits.contains(id)) {
            entry.entry().fault("id", "tài khoản '%s' dành riêng cho hệ thống".formatted(id));
        }
    }

    private void checkAccounts() {
        Map<String, String> seen = new HashMap<>();
        for (PersonEntry entry : people) {
            String id = entry.person().id();
            if (!id.isEmpty() && seen.put(id, id) != null) {
                entry.entry().fault("id", "tài khoản '%s' ghi hai lần".formatted(id));
            }
        }
    }

    /** Whoever has the address of another, or the name of another of the same unit, is taken for the same person. */
    private void checkOneAccountEach() {
        Map<String, String> emails = new HashMap<>();
        Map<String, String> names = new HashMap<>();
        for (PersonEntry entry : people) {
            NewPerson person = entry.person();
            refuseSecond(entry, "email", emails, PersonText.comparable(person.email()));
            person.units()
                    .forEach(unit ->
                            refuseSecond(entry, "name", names, PersonText.comparable(person.name()) + '\n' + unit));
        }
    }

    private static void refuseSecond(PersonEntry entry, String key, Map<String, String> seen, String value) {
        String id = entry.person().id();
        String other = value.isBlank() ? null : seen.putIfAbsent(value, id);
        if (other != null && !other.equals(id)) {
            String same = key.equals("email") ? "địa chỉ thư" : "họ tên và đơn vị";
            entry.entry().fault(key, "'%s' và '%s' cùng %s: một người chỉ có một tài khoản".formatted(other, id, same));
        }
    }
}
