package vn.vanho.policycomm.organisation.process;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.organisation.Post;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.organisation.Units;

/** Who belongs to which unit: members of its group and, as its heads, of its second one. */
@Component
class Memberships {

    /** The types of the groups of units. */
    static final String UNIT = "UNIT";

    static final String HEADS = "HEADS";

    private static final Set<String> PLACES = Set.of(UNIT, HEADS, Groups.GROUP_TYPE_SYSTEM);

    private final IdentityService identities;
    private final Units units;

    Memberships(IdentityService identities, Units units) {
        this.identities = identities;
        this.units = units;
    }

    /** Units that do not exist today have no group to join. */
    void join(String account, List<String> unitIds, boolean head) {
        unitIds.stream().map(units::find).flatMap(Optional::stream).forEach(unit -> join(account, unit, head));
    }

    /** A place that the person has already stays. */
    void join(String account, Unit unit, boolean head) {
        Set<String> had = groups(account);
        Stream.of(unit.id(), unit.headGroup())
                .filter(group -> head || group.equals(unit.id()))
                .filter(group -> !had.contains(group))
                .forEach(group -> identities.createMembership(account, group));
    }

    /** Takes the person out of this unit alone. */
    void leave(String account, Unit unit) {
        identities.deleteMembership(account, unit.id());
        identities.deleteMembership(account, unit.headGroup());
    }

    void join(String account, Post post) {
        if (post.administrates()) {
            identities.createMembership(account, Groups.CAMUNDA_ADMIN);
        } else {
            join(account, units.get(post.unit()), post.head());
        }
    }

    Set<String> groups(String account) {
        return of(account).stream().map(Group::getId).collect(Collectors.toSet());
    }

    /** Takes the person out of every unit and out of the administrators. */
    void leavePlaces(String account) {
        of(account).stream()
                .filter(group -> PLACES.contains(group.getType()))
                .forEach(group -> identities.deleteMembership(account, group.getId()));
    }

    void leaveAll(String account) {
        of(account).forEach(group -> identities.deleteMembership(account, group.getId()));
    }

    private List<Group> of(String account) {
        return identities.createGroupQuery().groupMember(account).list();
    }
}
