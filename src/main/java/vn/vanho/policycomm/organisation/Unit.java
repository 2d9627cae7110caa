package vn.vanho.policycomm.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A unit of the locality, which is also a group of the engine.
 *
 * @param id of the unit and its group, e.g. {@code phong-tu-phap}
 * @param from the first day of its existence, if known
 * @param until the last day, if it ends
 * @param successors ids of the units that take over its work after {@code until}
 */
public record Unit(
        String id,
        Set<Role> roles,
        String name,
        String shortName,
        String email,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        List<String> successors) {

    /** What the name of a head group ends with, behind the unit's id. */
    public static final String HEADS = "-lanhdao-nhom";

    public Unit {
        roles = Set.copyOf(roles);
        successors = List.copyOf(successors);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** Whether the unit takes orders: invited bodies and the press are asked, never urged (plan, 'Units'). */
    public boolean subordinate() {
        return !has(Role.INVITED_BODY) && !has(Role.PRESS);
    }

    /** The group of those who approve, sign, confirm and extend for this unit. */
    public String headGroup() {
        return id + HEADS;
    }

    /** Its groups of the engine: all its people, and its heads. */
    public Set<String> groups() {
        return Set.of(id, headGroup());
    }

    /** Whether one of these groups is the unit's. */
    public boolean isAmong(Collection<String> groups) {
        return groups.contains(id) || groups.contains(headGroup());
    }

    /** The account of the unit's head. */
    public String head() {
        return id + "-lanhdao";
    }

    /** The account of the unit's officer. */
    public String officer() {
        return id + "-cv";
    }

    /** Whether the unit ended before this day or ends on it. */
    public boolean endedBy(LocalDate day) {
        return until != null && !day.isBefore(until);
    }

    /** Whether the unit exists on this day. */
    public boolean existsOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }
}
