package vn.vanho.policycomm.delegation;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.Account;
import vn.vanho.policycomm.engine.Accounts;
import vn.vanho.policycomm.organisation.People;
import vn.vanho.policycomm.organisation.Person;
import vn.vanho.policycomm.organisation.Unit;

/** Who works in a unit. */
@Component
public class UnitPeople {

    private final People people;
    private final Accounts accounts;

    UnitPeople(People people, Accounts accounts) {
        this.people = people;
        this.accounts = accounts;
    }

    /** By name. */
    public List<Colleague> of(Unit unit) {
        return people.all().stream()
                .filter(person -> person.units().contains(unit))
                .map(Person::id)
                .map(accounts::find)
                .flatMap(Optional::stream)
                .map(account -> colleague(account, unit))
                .toList();
    }

    private static Colleague colleague(Account account, Unit unit) {
        return new Colleague(
                account.id(),
                account.name(),
                account.ownGroups().contains(unit.headGroup()),
                !account.state().closed());
    }

    /** What people call somebody; the account itself when there is no such person. */
    public String name(String account) {
        return accounts.find(account).map(Account::name).orElse(account);
    }
}
