package vn.vanho.policycomm.reminders.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.reminders.OpenSteps.OpenStep;

/**
 * Who is told of what.
 *
 * @param byGroup those who can be mailed, by units and head groups
 * @param own the own place of each of them, by account
 * @param mailboxes of the units, by each of their groups
 */
record Audience(Map<String, List<Place>> byGroup, Map<String, Place> own, Map<String, Addressee> mailboxes) {

    /**
     * Whoever has the step, with who stands in for them; while nobody has it, or nobody whom a mail reaches, everybody to
     * whom it is given; where a mail reaches none of these, the mailbox of their unit.
     */
    List<Place> of(OpenStep step) {
        List<Place> given = in(step.groups());
        List<Place> holding = step.assignee().isEmpty() ? given : holding(step.assignee(), given);
        return Stream.of(holding, given, mailboxes(step.groups()))
                .filter(places -> !places.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** The heads of a unit, with who stands in for them. */
    List<Place> heads(Unit unit) {
        List<Place> heads = in(List.of(unit.headGroup()));
        return heads.isEmpty() ? mailboxes(List.of(unit.headGroup())) : heads;
    }

    private List<Place> holding(String account, List<Place> given) {
        return Stream.concat(Stream.ofNullable(own.get(account)), given.stream().filter(place -> place.lender()
                        .equals(account)))
                .toList();
    }

    /** Each person once: who belongs to one of the groups is there in nobody's place. */
    private List<Place> in(Collection<String> groups) {
        Map<Addressee, Place> places = new HashMap<>();
        groups.stream()
                .flatMap(group -> byGroup.getOrDefault(group, List.of()).stream())
                .sorted(Comparator.comparing(Place::lent))
                .forEach(place -> places.putIfAbsent(place.who(), place));
        return List.copyOf(places.values());
    }

    private List<Place> mailboxes(Collection<String> groups) {
        return groups.stream()
                .map(mailboxes::get)
                .flatMap(Stream::ofNullable)
                .distinct()
                .map(Place::own)
                .toList();
    }
}
