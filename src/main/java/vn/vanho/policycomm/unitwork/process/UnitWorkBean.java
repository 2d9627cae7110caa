package vn.vanho.policycomm.unitwork.process;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.ModelBean;
import vn.vanho.policycomm.plan.Deadline;
import vn.vanho.policycomm.plan.WorkingCalendar;

/** What models ask about a unit's work: its form and name, and when it is reminded of, due and given up. */
@Component("unitWork")
public class UnitWorkBean implements ModelBean {

    private static final LocalTime OFFICES_OPEN = LocalTime.of(8, 0);

    private final WorkKinds kinds;
    private final WorkingCalendar calendar;
    private final Clock clock;
    private final Reminders reminders;
    private final int daysToGiveUp;

    UnitWorkBean(
            WorkKinds kinds,
            WorkingCalendar calendar,
            Clock clock,
            Reminders reminders,
            @Value("${policycomm.unit-work.give-up-after-working-days}") int daysToGiveUp) {
        this.kinds = kinds;
        this.calendar = calendar;
        this.clock = clock;
        this.reminders = reminders;
        this.daysToGiveUp = daysToGiveUp;
    }

    /** The form in which a unit reports this kind of work. */
    public String form(String kind) {
        return kinds.get(kind).code();
    }

    /** What people call it. */
    public String name(String kind) {
        return kinds.get(kind).title();
    }

    /** Whether a unit has for it until the consultation ends. */
    public boolean dueWithWindow(String kind) {
        return kinds.get(kind).dueWithWindow();
    }

    /** Who was asked for the part at hand: a successor that has it now goes on under the key of that unit. */
    public String asked(VariableScope scope) {
        return Names.asked(scope);
    }

    /** 24:00 of a day given as {@code yyyy-MM-dd}. */
    public Date endOf(String day) {
        return Date.from(Deadline.endOf(LocalDate.parse(day)).toInstant());
    }

    /** The day of an instant, as {@code yyyy-MM-dd}, which forms show. */
    public String day(Date instant) {
        return instant.toInstant().atZone(Deadline.ZONE).toLocalDate().toString();
    }

    /** The morning of the next reminder, on a working day; half way to the due date when all are past. */
    public Date remindAt(String kind, Date dueAt) {
        return Date.from(next(kind, dueAt).orElseGet(() -> halfWay(clock.instant(), dueAt.toInstant())));
    }

    /** Whether a reminder is still to come. */
    public boolean reminderLeft(String kind, Date dueAt) {
        return next(kind, dueAt).isPresent();
    }

    private Optional<Instant> next(String kind, Date dueAt) {
        LocalDate due = dueAt.toInstant().atZone(Deadline.ZONE).toLocalDate();
        return reminders.daysBefore(kind).stream()
                .map(days -> calendar.sameOrPrevious(due.minusDays(days)))
                .map(day -> day.atTime(OFFICES_OPEN).atZone(Deadline.ZONE).toInstant())
                .filter(clock.instant()::isBefore)
                .min(Comparator.naturalOrder());
    }

    /** When nobody waits any longer: at {@code closesAt} where the case sets that, else some time after it is due. */
    public Date giveUpAt(VariableScope scope) {
        Date closesAt = (Date) scope.getVariable(Names.CLOSES_AT);
        return closesAt == null ? giveUpAfter((Date) scope.getVariable(Names.DUE_AT)) : closesAt;
    }

    private Date giveUpAfter(Date dueAt) {
        LocalDate due = dueAt.toInstant().atZone(Deadline.ZONE).toLocalDate();
        return Date.from(
                Deadline.endOf(calendar.plusWorkingDays(due, daysToGiveUp)).toInstant());
    }

    private static Instant halfWay(Instant from, Instant to) {
        return from.plus(Duration.between(from, to).dividedBy(2));
    }
}
