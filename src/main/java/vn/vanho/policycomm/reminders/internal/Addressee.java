package vn.vanho.policycomm.reminders.internal;

import java.util.Optional;
import vn.vanho.policycomm.organisation.Person;
import vn.vanho.policycomm.organisation.Unit;

/**
 * Who gets a mail in the morning: a person, or a unit of which nobody can be mailed.
 *
 * @param key of the mail, within its day
 * @param account of the person; empty for a unit
 * @param name of the person or the unit
 */
record Addressee(String key, Optional<String> account, String name, String address) {

    static Addressee person(Person person) {
        return new Addressee(person.id(), Optional.of(person.id()), person.name(), person.email());
    }

    static Addressee mailbox(Unit unit) {
        return new Addressee("unit/" + unit.id(), Optional.empty(), unit.name(), unit.email());
    }
}
