package vn.vanho.policycomm.organisation.process;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.organisation.Holding;
import vn.vanho.policycomm.organisation.PersonAct;
import vn.vanho.policycomm.organisation.PlaceLeft;
import vn.vanho.policycomm.organisation.Post;
import vn.vanho.policycomm.organisation.Unit;

/** Who works in a unit that ends. */
@Component
class PeopleOfUnit {

    private final IdentityService identities;
    private final Memberships memberships;
    private final ClaimedTasks claimed;
    private final PeopleActs acts;
    private final PostNames names;
    private final ApplicationEventPublisher events;

    PeopleOfUnit(
            IdentityService identities,
            Memberships memberships,
            ClaimedTasks claimed,
            PeopleActs acts,
            PostNames names,
            ApplicationEventPublisher events) {
        this.identities = identities;
        this.memberships = memberships;
        this.claimed = claimed;
        this.acts = acts;
        this.names = names;
        this.events = events;
    }

    List<Holding> of(Unit unit) {
        return members(unit).stream()
                .map(user -> new Holding(Holding.Kind.PERSON, user.getId(), name(user)))
                .toList();
    }

    /** Each goes on as officer or head as before, and keeps the places in other units. */
    void follow(Unit from, Unit to) {
        members(from).stream().map(User::getId).forEach(account -> follow(account, from, to));
    }

    private void follow(String account, Unit from, Unit to) {
        boolean head = memberships.groups(account).contains(from.headGroup());
        memberships.leave(account, from);
        memberships.join(account, to, head);
        claimed.giveBack(account, memberships.groups(account));
        events.publishEvent(new PlaceLeft(account));
        String before = names.of(new Post(from.id(), head));
        acts.record(PersonAct.Kind.MOVE, account, "%s → %s".formatted(before, names.of(new Post(to.id(), head))));
    }

    private List<User> members(Unit unit) {
        return identities
                .createUserQuery()
                .memberOfGroup(unit.id())
                .orderByUserId()
                .asc()
                .list();
    }

    private static String name(User user) {
        return "%s %s"
                .formatted(text(user.getFirstName()), text(user.getLastName()))
                .strip();
    }

    private static String text(@Nullable String part) {
        return part == null ? "" : part;
    }
}
