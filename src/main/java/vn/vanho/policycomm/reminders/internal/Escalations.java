package vn.vanho.policycomm.reminders.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.organisation.Role;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.organisation.Units;
import vn.vanho.policycomm.plan.WorkingCalendar;
import vn.vanho.policycomm.reminders.OpenSteps.OpenStep;
import vn.vanho.policycomm.reminders.UrgedSteps;

/**
 * What has been late for so long that the heads of its unit, and then the leadership, are told once each, whether they want
 * to or not. Not of bodies that take no orders; and not the leadership of its own steps, nor of those that urging puts
 * before it as a step of its own.
 */
@Component
class Escalations {

    private final ReminderProperties properties;
    private final WorkingCalendar calendar;
    private final UrgedSteps urged;
    private final Units units;

    Escalations(ReminderProperties properties, WorkingCalendar calendar, UrgedSteps urged, Units units) {
        this.properties = properties;
        this.calendar = calendar;
        this.urged = urged;
        this.units = units;
    }

    /** The sections that a late step of a unit comes to this morning. */
    List<Section> of(OpenStep step, Unit unit, Morning morning, Told told) {
        int late = step.lateAt(morning.now()) && unit.subordinate()
                ? step.dueOn()
                        .map(due -> calendar.workingDays(due, morning.day()))
                        .orElse(0)
                : 0;
        boolean leadership = !unit.has(Role.LEADERSHIP) && !urged.reachLeadership(step.process());
        return Stream.of(
                        Optional.of(Section.HEAD).filter(level -> late >= properties.headAfterWorkingDays()),
                        Optional.of(Section.LEADERSHIP)
                                .filter(level -> leadership && late >= properties.leadershipAfterWorkingDays()))
                .flatMap(Optional::stream)
                .filter(level -> !told.before(level, step))
                .toList();
    }

    /** Who steps in for a unit. */
    List<Place> readers(Section level, Unit unit, Audience audience) {
        return level == Section.HEAD
                ? audience.heads(unit)
                : units.withRole(Role.LEADERSHIP).stream()
                        .flatMap(leaders -> audience.heads(leaders).stream())
                        .distinct()
                        .toList();
    }
}
