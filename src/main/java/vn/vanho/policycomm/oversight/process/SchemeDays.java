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

/** The days of carrying the scheme out, each a deadline of {@code policycomm.plan.deadlines}. */
@Component("schemeDays")
public class SchemeDays implements ModelBean {

    private static final LocalTime OFFICES_OPEN = LocalTime.of(8, 0);

    private final NamedDeadlines deadlines;
    private final WorkingCalendar calendar;
    private final Clock clock;

    SchemeDays(NamedDeadlines deadlines, WorkingCalendar calendar, Clock clock) {
        this.deadlines = deadlines;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** When a report is due; one that is asked for after its day gets a few days more, so that nobody is late at once. */
    public Date dueAt(String name, int planYear) {
        Instant due = deadlines.due(name, planYear);
        return Date.from(due.isAfter(clock.instant()) ? due : deadlines.due("scheme-late"));
    }

    /** The morning on which units that have not finished are reminded. */
    public Date remindAt(int planYear) {
        LocalDate day = deadlines.get("scheme-reminder", planYear).dueOn(LocalDate.now(clock), calendar);
        return Date.from(day.atTime(OFFICES_OPEN).atZone(Deadline.ZONE).toInstant());
    }
}
