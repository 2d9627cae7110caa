package vn.vanho.policycomm.organisation.process;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.CurrentActor;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.engine.Violations;
import vn.vanho.policycomm.organisation.NewPerson;
import vn.vanho.policycomm.organisation.Person;
import vn.vanho.policycomm.organisation.PersonText;
import vn.vanho.policycomm.organisation.Post;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.organisation.Units;

/** What must hold before something is done about a person; each fault is named by its field. */
@Component
class PeopleChecks {

    private final PeopleTable table;
    private final AccountMaker accounts;
    private final Units units;
    private final CurrentActor actor;
    private final Phrases phrases;

    PeopleChecks(PeopleTable table, AccountMaker accounts, Units units, CurrentActor actor, Phrases phrases) {
        this.table = table;
        this.accounts = accounts;
        this.units = units;
        this.actor = actor;
        this.phrases = phrases;
    }

    void mayBeAdded(NewPerson person, Post post) {
        Violations found = new Violations();
        checkAccount(person.id(), found);
        fault(!PersonText.isName(person.name()), "name", "form", found);
        fault(!PersonText.isEmail(person.email()), "email", "form", found);
        checkPost(post, found);
        List<Person> all = table.all();
        fault(all.stream().anyMatch(other -> hasSameEmail(other, person)), "email", "taken", found);
        fault(all.stream().anyMatch(other -> hasSameName(other, person, post)), "name", "taken", found);
        found.refuseIfAny();
    }

    void mayMove(Person person, Post post) {
        Violations found = new Violations();
        checkPost(post, found);
        fault(person.retired(), "account", "retired", found);
        fault(person.holds(post), "unit", "same", found);
        fault(!post.administrates() && isLastAdministrator(person), "account", "last", found);
        found.refuseIfAny();
    }

    void mayRetire(Person person) {
        Violations found = new Violations();
        fault(person.retired(), "account", "retired", found);
        fault(isActing(person), "account", "self", found);
        fault(isLastAdministrator(person), "account", "last", found);
        found.refuseIfAny();
    }

    void mayComeBack(Person person, Post post) {
        Violations found = new Violations();
        checkPost(post, found);
        fault(!person.retired(), "account", "present", found);
        found.refuseIfAny();
    }

    void mayGetPassword(Person person) {
        Violations found = new Violations();
        fault(person.retired(), "account", "retired", found);
        fault(isActing(person), "account", "ownPassword", found);
        found.refuseIfAny();
    }

    private void checkAccount(String id, Violations found) {
        if (!PersonText.isAccount(id)) {
            fault(true, "id", "form", found);
        } else {
            fault(PersonText.isReserved(id) || accounts.exists(id), "id", "taken", found);
        }
    }

    private void checkPost(Post post, Violations found) {
        fault(!post.administrates() && !units.isUnit(post.unit()), "unit", "unknown", found);
        fault(post.administrates() && post.head(), "head", "administrator", found);
    }

    /** The mailbox of a unit serves whoever works there. */
    private boolean hasSameEmail(Person other, NewPerson person) {
        String email = PersonText.comparable(person.email());
        return email.equals(PersonText.comparable(other.email()))
                && units.all().stream().map(Unit::email).noneMatch(email::equals);
    }

    private static boolean hasSameName(Person other, NewPerson person, Post post) {
        return other.units().stream().anyMatch(unit -> unit.id().equals(post.unit()))
                && PersonText.comparable(other.name()).equals(PersonText.comparable(person.name()));
    }

    private boolean isLastAdministrator(Person person) {
        return person.administrator() && table.heldAdministrators().stream().allMatch(person.id()::equals);
    }

    private boolean isActing(Person person) {
        return actor.get().filter(acting -> acting.userId().equals(person.id())).isPresent();
    }

    private void fault(boolean broken, String field, String rule, Violations found) {
        if (broken) {
            found.add(
                    field,
                    phrases.of("people.field." + field),
                    phrases.of("people.fault.%s.%s".formatted(field, rule)));
        }
    }
}
