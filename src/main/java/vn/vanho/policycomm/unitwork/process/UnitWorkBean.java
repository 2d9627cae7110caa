package vn.vanho.policycomm.unitwork.process;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Date;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.ModelBean;
import vn.vanho.policycomm.plan.Deadline;
import vn.vanho.policycomm.plan.WorkingCalendar;

/** What models ask about a unit's work: its form and name, and when it is reminded of, due and given up. */
@Component("unitWork")
public class UnitWorkBean implements ModelBean {

    private static final int DAYS_NEARLY_DUE = 3;

    private final WorkKinds kinds;
    private final WorkingCalendar calendar;
    private final Clock clock;
    private final int daysToGiveUp;

    UnitWorkBean(
            WorkKinds kinds,
            WorkingCalendar calendar,
            Clock clock,
            @Value("${policycomm.unit-work.give-up-after-working-days}") int daysToGiveUp) {
        this.kinds = kinds;
        this.calendar = calendar;
        this.clock = clock;
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

    /** 24:00 of a day given as {@code yyyy-MM-dd}. */
    public Date endOf(String day) {
        return Date.from(Deadline.endOf(LocalDate.parse(day)).toInstant());
    }

    /** The day of an instant, as {@code yyyy-MM-dd}, which forms show. */
    public String day(Date instant) {
        return instant.toInstant().atZone(Deadline.ZONE).toLocalDate().toString();
    }

    /** Three days before it is due, on a working day (plan, 'Sắp đến hạn'); half way when that is past. */
    public Date remindAt(Date dueAt) {
        ZonedDateTime due = dueAt.toInstant().atZone(Deadline.ZONE);
        Instant planned = calendar.sameOrPrevious(due.toLocalDate().minusDays(DAYS_NEARLY_DUE))
                .atTime(due.toLocalTime())
                .atZone(Deadline.ZONE)
                .toInstant();
        Instant now = clock.instant();
        return Date.from(planned.isAfter(now) ? planned : halfWay(now, dueAt.toInstant()));
    }

    /** When nobody waits any longer: at {@code closesAt} where the case sets that, else some time after it is due. */
    public Date giveUpAt(VariableScope scope) {
        Date closesAt = (Date) scope.getVariable("closesAt");
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
