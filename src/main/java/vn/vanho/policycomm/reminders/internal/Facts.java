package vn.vanho.policycomm.reminders.internal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.reminders.OpenSteps.OpenStep;
import vn.vanho.policycomm.reminders.ReminderKind;

/**
 * What a morning's mails are made from, beside the open steps.
 *
 * @param stopped what people do without, by account
 * @param unitOfGroup units of all times by each of their groups
 */
record Facts(
        Morning morning,
        Told told,
        Audience audience,
        Map<String, Set<ReminderKind>> stopped,
        Map<String, Unit> unitOfGroup) {

    /** The units that a step is given to. */
    List<Unit> units(OpenStep step) {
        return step.groups().stream()
                .sorted()
                .map(unitOfGroup::get)
                .flatMap(Stream::ofNullable)
                .distinct()
                .toList();
    }

    /** Whether the reader wants to be told so. */
    boolean wanted(Section section, Addressee who) {
        Set<ReminderKind> without = who.account().map(stopped::get).orElse(Set.of());
        return section.kind().filter(without::contains).isEmpty();
    }
}
