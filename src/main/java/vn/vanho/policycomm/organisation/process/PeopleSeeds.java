package vn.vanho.policycomm.organisation.process;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.AccountState;
import vn.vanho.policycomm.engine.Passwords;
import vn.vanho.policycomm.organisation.NewPerson;
import vn.vanho.policycomm.organisation.Roster;
import vn.vanho.policycomm.organisation.Unit;

/** Makes the people of a unit. Without the demo's password those of the profile wait for one from the administrator. */
@Component
class PeopleSeeds {

    private final AccountMaker accounts;
    private final Memberships memberships;
    private final Passwords passwords;
    private final Roster roster;

    PeopleSeeds(AccountMaker accounts, Memberships memberships, Passwords passwords, Roster roster) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.passwords = passwords;
        this.roster = roster;
    }

    void seed(Unit unit, @Nullable String demoPassword) {
        if (demoPassword != null) {
            seedDemo(unit, demoPassword);
        }
        roster.of(unit).forEach(person -> seed(person, demoPassword));
    }

    private void seedDemo(Unit unit, String password) {
        if (accounts.makeUser(
                unit.officer(), new AccountName("Chuyên viên", unit.shortName()), unit.email(), password)) {
            memberships.join(unit.officer(), unit, false);
        }
        if (accounts.makeUser(unit.head(), new AccountName("Lãnh đạo", unit.shortName()), unit.email(), password)) {
            memberships.join(unit.head(), unit, true);
        }
    }

    private void seed(NewPerson person, @Nullable String password) {
        if (accounts.makeUser(person.id(), AccountName.of(person.name()), person.email(), password)) {
            memberships.join(person.id(), person.units(), person.head());
            if (password == null) {
                passwords.close(person.id(), AccountState.NO_PASSWORD);
            }
        }
    }
}
