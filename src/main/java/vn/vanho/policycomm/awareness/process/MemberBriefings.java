package vn.vanho.policycomm.awareness.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.TaskCompletion;
import vn.vanho.policycomm.engine.Violations;
import vn.vanho.policycomm.figures.Activities;
import vn.vanho.policycomm.unitwork.LoggedRows;
import vn.vanho.policycomm.unitwork.UnitWork;
import vn.vanho.policycomm.unitwork.WorkKind;
import vn.vanho.policycomm.unitwork.WorkOutcome;
import vn.vanho.policycomm.unitwork.WorkReport;

/** An invited body briefs its officers and members, and answers the request (plan, II.1b). */
@Component
class MemberBriefings implements WorkKind {

    static final String ITEM = "II.1b";

    private static final String NUMBER = "replyNumber";
    private static final String DATE = "replyDate";

    private static final LoggedRows LOG =
            new LoggedRows("briefingState", "held", "briefings", "Các cuộc quán triệt", "heldOn");

    private final Activities activities;
    private final Clock clock;

    MemberBriefings(Activities activities, Clock clock) {
        this.activities = activities;
        this.clock = clock;
    }

    @Override
    public String code() {
        return "brief-members";
    }

    @Override
    public String title() {
        return "Quán triệt trong cơ quan, tổ chức";
    }

    @Override
    public void check(TaskCompletion completion, Violations violations) {
        LOG.check(completion, LocalDate.now(clock), violations);
        if (given(completion, NUMBER) != given(completion, DATE)) {
            violations.add(
                    DATE, "Ngày văn bản trả lời", "hãy ghi cả số và ngày của văn bản trả lời, hoặc để trống cả hai");
        }
        refuseAhead(completion, "receivedOn", "Ngày nhận công văn đề nghị", violations);
        refuseAhead(completion, DATE, "Ngày văn bản trả lời", violations);
    }

    @Override
    public WorkReport report(Map<String, Object> values) {
        List<Briefing> held = Briefing.held(values);
        return new WorkReport(
                held.isEmpty() ? WorkOutcome.NOTHING : WorkOutcome.DONE,
                held.isEmpty() ? "Không tổ chức: " + WorkKind.text(values, "noBriefingReason") : Briefing.summary(held),
                Optional.of(WorkKind.text(values, NUMBER))
                        .filter(text -> !text.isEmpty())
                        .orElse(null),
                date(WorkKind.text(values, DATE)));
    }

    @Override
    public void store(UnitWork work, Map<String, Object> values) {
        activities.keep(
                work.log(ITEM, values),
                Briefing.held(values).stream().map(Briefing::activity).toList());
    }

    /** Days as {@code yyyy-MM-dd} are in the order of their texts. */
    private void refuseAhead(TaskCompletion completion, String field, String label, Violations violations) {
        completion
                .value(field)
                .filter(day -> day.toString().compareTo(LocalDate.now(clock).toString()) > 0)
                .ifPresent(day -> violations.add(field, label, "không được sau hôm nay"));
    }

    private static boolean given(TaskCompletion completion, String field) {
        return completion
                .value(field)
                .filter(text -> !text.toString().isBlank())
                .isPresent();
    }

    private static @Nullable LocalDate date(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
