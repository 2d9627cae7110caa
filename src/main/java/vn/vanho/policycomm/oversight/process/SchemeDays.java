package vn.vanho.policycomm.oversight.process;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.ModelBean;
import vn.vanho.policycomm.plan.Deadline;
import vn.vanho.policycomm.plan.NamedDeadlines;
import vn.vanho.policycomm.plan.WorkingCalendar;
import vn.vanho.policycomm.plan.YearPlans;

/** The days of carrying the scheme out: deadlines of {@code policycomm.plan.deadlines}, and for results the item's own day. */
@Component("schemeDays")
public class SchemeDays implements ModelBean {

    private static final LocalTime OFFICES_OPEN = LocalTime.of(8, 0);

    private static final String RESULTS = "scheme-results";

    private final YearPlans plans;
    private final NamedDeadlines deadlines;
    private final WorkingCalendar calendar;
    private final Clock clock;

    SchemeDays(YearPlans plans, NamedDeadlines deadlines, WorkingCalendar calendar, Clock clock) {
        this.plans = plans;
        this.deadlines = deadlines;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** When a report is due; one that is asked for after its day gets a few days more, so that nobody is late at once. */
    public Date dueAt(String name, int planYear) {
        Instant due = name.equals(RESULTS) ? itemDue(planYear) : deadlines.due(name, planYear);
        return Date.from(due.isAfter(clock.instant()) ? due : deadlines.due("scheme-late"));
    }

    private Instant itemDue(int planYear) {
        return Deadline.endOf(plans.of(planYear).item("II.2c").dueOn()).toInstant();
    }

    /** The morning on which units that have not finished are reminded. */
    public Date remindAt(int planYear) {
        LocalDate day = deadlines.get("scheme-reminder", planYear).dueOn(LocalDate.now(clock), calendar);
        return Date.from(day.atTime(OFFICES_OPEN).atZone(Deadline.ZONE).toInstant());
    }
}
