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

    /** All of the profile, also those that exist no longer or not yet. */
    List<Unit> ofAllTimes();

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

    /** What records call a unit, which need not exist today; the id itself when the profile never named it. */
    default String name(String id) {
        return ofAllTimes().stream()
                .filter(unit -> unit.id().equals(id))
                .findFirst()
                .map(Unit::name)
                .orElse(id);
    }

    /** The successors of a unit that exist today, by the successors' successors where these ended too. */
    default List<Unit> successors(String id) {
        return ofAllTimes().stream()
                .filter(unit -> unit.id().equals(id))
                .flatMap(unit -> unit.successors().stream())
                .flatMap(next -> find(next).map(Stream::of).orElseGet(() -> successors(next).stream()))
                .distinct()
                .toList();
    }

    /**
     * The unit, or its first successor when it has ended.
     *
     * @throws NoSuchElementException when there is neither today
     */
    default Unit orSuccessor(String id) {
        return find(id).or(() -> successors(id).stream().findFirst())
                .orElseThrow(() -> new NoSuchElementException("No unit " + id));
    }

    /** @throws NoSuchElementException when there is no such unit today */
    default Unit get(String id) {
        return find(id).orElseThrow(() -> new NoSuchElementException("No unit " + id));
    }
}
