package vn.vanho.policycomm.engine;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An account as it stands in the database right now.
 *
 * @param id of the user, e.g. {@code phong-tu-phap-cv}
 * @param name for people, e.g. {@code Chuyên viên PTP}
 * @param groups units, head groups and system groups, lent ones among them
 * @param lent by group that the account has in another's place today, the account of that person
 * @param state what the administrator made of it
 * @param locked whether nobody signs in: wrong passwords have locked it for now or for good, or its state is closed
 * @param passwordMark changes whenever the password does; says nothing about it
 */
public record Account(
        String id,
        String name,
        Set<String> groups,
        Map<String, String> lent,
        AccountState state,
        boolean locked,
        String passwordMark) {

    public Account {
        groups = Set.copyOf(groups);
        lent = Map.copyOf(lent);
    }

    /** The groups that the account belongs to itself. */
    public Set<String> ownGroups() {
        return groups.stream().filter(group -> !lent.containsKey(group)).collect(Collectors.toUnmodifiableSet());
    }

    public Actor actor() {
        return new Actor(id, groups, lent);
    }
}
