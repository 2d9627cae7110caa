package vn.vanho.policycomm.awareness.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.TaskCompletion;
import vn.vanho.policycomm.engine.Violations;
import vn.vanho.policycomm.figures.Activities;
import vn.vanho.policycomm.unitwork.LoggedRows;
import vn.vanho.policycomm.unitwork.UnitWork;
import vn.vanho.policycomm.unitwork.WorkKind;
import vn.vanho.policycomm.unitwork.WorkOutcome;
import vn.vanho.policycomm.unitwork.WorkReport;

/** A unit briefs its officers and people, and logs each session (plan, II.1a). */
@Component
class BriefingLog implements WorkKind {

    private static final String ITEM = "II.1a";

    private static final LoggedRows LOG =
            new LoggedRows("briefingState", "held", "briefings", "Các cuộc quán triệt", "heldOn");

    private final Activities activities;
    private final Clock clock;

    BriefingLog(Activities activities, Clock clock) {
        this.activities = activities;
        this.clock = clock;
    }

    @Override
    public String code() {
        return "brief-officers";
    }

    @Override
    public String title() {
        return "Tổ chức quán triệt";
    }

    @Override
    public boolean coordinating() {
        return true;
    }

    @Override
    public void check(TaskCompletion completion, Violations violations) {
        LOG.check(completion, LocalDate.now(clock), violations);
    }

    @Override
    public WorkReport report(Map<String, Object> values) {
        List<Briefing> held = Briefing.held(values);
        return held.isEmpty()
                ? WorkReport.of(WorkOutcome.NOTHING, "Không tổ chức: " + WorkKind.text(values, "noBriefingReason"))
                : WorkReport.of(WorkOutcome.DONE, Briefing.summary(held));
    }

    @Override
    public void store(UnitWork work, Map<String, Object> values) {
        activities.keep(
                work.log(ITEM, values),
                Briefing.held(values).stream().map(Briefing::activity).toList());
    }
}
