package vn.vanho.policycomm.engine;

import java.util.Set;

/**
 * An account as it stands in the database right now.
 *
 * @param id of the user, e.g. {@code phong-tu-phap-cv}
 * @param name for people, e.g. {@code Chuyên viên PTP}
 * @param groups units, head groups and system groups
 * @param state what the administrator made of it
 * @param locked whether nobody signs in: wrong passwords have locked it for now or for good, or its state is closed
 * @param passwordMark changes whenever the password does; says nothing about it
 */
public record Account(
        String id, String name, Set<String> groups, AccountState state, boolean locked, String passwordMark) {

    public Account {
        groups = Set.copyOf(groups);
    }

    public Actor actor() {
        return new Actor(id, groups);
    }
}
