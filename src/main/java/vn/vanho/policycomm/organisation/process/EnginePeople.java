package vn.vanho.policycomm.organisation.process;

import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vanho.policycomm.engine.AccountState;
import vn.vanho.policycomm.engine.Passwords;
import vn.vanho.policycomm.organisation.NewPerson;
import vn.vanho.policycomm.organisation.People;
import vn.vanho.policycomm.organisation.Person;
import vn.vanho.policycomm.organisation.PersonAct;
import vn.vanho.policycomm.organisation.PersonAct.Kind;
import vn.vanho.policycomm.organisation.PlaceLeft;
import vn.vanho.policycomm.organisation.Post;

/** People are users of the engine, and members of the groups that units are there. */
@Component
@Transactional
class EnginePeople implements People {

    private final PeopleTable table;
    private final PeopleChecks checks;
    private final PeopleActs acts;
    private final PostNames names;
    private final AccountMaker accounts;
    private final Memberships memberships;
    private final ClaimedTasks claimed;
    private final Passwords passwords;
    private final ApplicationEventPublisher events;

    EnginePeople(
            PeopleTable table,
            PeopleChecks checks,
            PeopleActs acts,
            PostNames names,
            AccountMaker accounts,
            Memberships memberships,
            ClaimedTasks claimed,
            Passwords passwords,
            ApplicationEventPublisher events) {
        this.table = table;
        this.checks = checks;
        this.acts = acts;
        this.names = names;
        this.accounts = accounts;
        this.memberships = memberships;
        this.claimed = claimed;
        this.passwords = passwords;
        this.events = events;
    }

    @Override
    public List<Person> all() {
        return table.all();
    }

    @Override
    public String add(NewPerson person) {
        Post post = person.post();
        checks.mayBeAdded(person, post);
        accounts.makeUser(person.id(), AccountName.of(person.name()), person.email(), null);
        memberships.join(person.id(), post);
        acts.record(Kind.ADD, person.id(), names.of(post));
        return passwords.giveOneTime(person.id());
    }

    @Override
    public void move(String account, Post post) {
        Person person = get(account);
        checks.mayMove(person, post);
        memberships.leavePlaces(account);
        memberships.join(account, post);
        claimed.giveBack(account, memberships.groups(account));
        events.publishEvent(new PlaceLeft(account));
        acts.record(Kind.MOVE, account, "%s → %s".formatted(names.of(person), names.of(post)));
    }

    @Override
    public void retire(String account) {
        Person person = get(account);
        checks.mayRetire(person);
        memberships.leaveAll(account);
        claimed.giveBack(account, Set.of());
        passwords.close(account, AccountState.RETIRED);
        events.publishEvent(new PlaceLeft(account));
        acts.record(Kind.RETIRE, account, names.of(person));
    }

    @Override
    public String bringBack(String account, Post post) {
        checks.mayComeBack(get(account), post);
        memberships.join(account, post);
        acts.record(Kind.BRING_BACK, account, names.of(post));
        return passwords.giveOneTime(account);
    }

    @Override
    public String resetPassword(String account) {
        checks.mayGetPassword(get(account));
        acts.record(Kind.RESET_PASSWORD, account, "");
        return passwords.giveOneTime(account);
    }

    @Override
    public List<PersonAct> lastActs(int atMost) {
        return acts.last(atMost);
    }

    @Override
    public List<PersonAct> actsAbout(String account) {
        return acts.about(account);
    }
}
