package vn.vanho.policycomm.reminders.internal;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.reminders.OpenSteps.OpenStep;
import vn.vanho.policycomm.reminders.ReminderDays;

/** Tells whether a step is late, nearly due or new on a morning. A body that takes no orders is never told that it is late. */
@Component
class Sections {

    private final ReminderDays days;

    Sections(ReminderDays days) {
        this.days = days;
    }

    /** Where it stands in the mail of somebody who has it; empty when the mail says nothing of it. */
    Optional<Section> of(OpenStep step, Optional<Unit> unit, Place place, Facts facts) {
        Morning morning = facts.morning();
        boolean late = step.lateAt(morning.now());
        boolean takesOrders = unit.map(Unit::subordinate).orElse(true);
        return Stream.of(
                        Optional.of(Section.LATE).filter(section -> late && takesOrders),
                        Optional.of(Section.NEARLY_DUE).filter(section -> !late && remindedOf(step, morning)),
                        Optional.of(Section.NEW).filter(section -> place.fresh() || isNew(step, facts)))
                .flatMap(Optional::stream)
                .filter(section -> facts.wanted(section, place.who()))
                .findFirst();
    }

    private boolean remindedOf(OpenStep step, Morning morning) {
        return step.dueOn()
                .filter(due -> days.fallBetween(morning.lastDay(), morning.day(), due))
                .isPresent();
    }

    private static boolean isNew(OpenStep step, Facts facts) {
        boolean longOpen = facts.morning().first()
                && step.createdAt().isBefore(facts.morning().lastHour());
        return !longOpen && !facts.told().before(Section.NEW, step);
    }
}
