package vn.vanho.policycomm.organisation;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The units of the locality that exist today, in the order of its profile. */
public interface Units {

    List<Unit> all();

    Optional<Unit> find(String id);

    List<Unit> withRole(Role role);

    /** Whether there was such a unit that exists no longer. */
    boolean ended(String id);

    default boolean isUnit(String id) {
        return find(id).isPresent();
    }

    /** Whether one of these groups is a unit that holds one of the roles. */
    default boolean anyHolds(Set<String> groups, Role... roles) {
        return Stream.of(roles).flatMap(role -> withRole(role).stream()).anyMatch(unit -> groups.contains(unit.id()));
    }

    /** @throws NoSuchElementException when there is no such unit today */
    default Unit get(String id) {
        return find(id).orElseThrow(() -> new NoSuchElementException("No unit " + id));
    }
}
