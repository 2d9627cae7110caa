package vn.vanho.policycomm.reporting.process;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.ModelBean;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.organisation.Units;
import vn.vanho.policycomm.plan.Deadline;
import vn.vanho.policycomm.plan.NamedDeadlines;
import vn.vanho.policycomm.plan.WorkingCalendar;
import vn.vanho.policycomm.plan.YearPlans;

/** What the model of a unit's report asks: when it is due, what must be mended, what the unit corrected. */
@Component("unitReports")
public class ReportsOfUnits implements ModelBean {

    private final YearPlans plans;
    private final NamedDeadlines deadlines;
    private final WorkingCalendar calendar;
    private final ReportLines lines;
    private final Units units;
    private final Phrases phrases;
    private final Clock clock;

    ReportsOfUnits(
            YearPlans plans,
            NamedDeadlines deadlines,
            WorkingCalendar calendar,
            ReportLines lines,
            Units units,
            Phrases phrases,
            Clock clock) {
        this.plans = plans;
        this.deadlines = deadlines;
        this.calendar = calendar;
        this.lines = lines;
        this.units = units;
        this.phrases = phrases;
        this.clock = clock;
    }

    /** The plan's day; a report that is asked for, or returned, after it gets a few days more. */
    public Date dueAt(int planYear) {
        LocalDate last = plans.of(planYear).item("III.1b").due().dueOn(LocalDate.now(clock), calendar);
        Instant due = Deadline.endOf(last).toInstant();
        return Date.from(due.isAfter(clock.instant()) ? due : deadlines.due("report-late"));
    }

    /** Why the report was returned; empty the first time. */
    public String remark(VariableScope scope) {
        return "returned".equals(scope.getVariable("reportCheck")) ? (String) scope.getVariable("reportRemark") : "";
    }

    /** What is recorded of a unit that never reported. */
    public String missing(String unit) {
        return phrases.of("report.missing", units.name(unit));
    }

    /** What was counted and what the unit reports, a line each. */
    public String figures(VariableScope scope) {
        return String.join("\n", lines.describe(lines.read(scope.getVariable(ReportLines.LIST))));
    }
}
