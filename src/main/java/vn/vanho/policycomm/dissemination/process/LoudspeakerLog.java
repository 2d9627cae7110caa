package vn.vanho.policycomm.dissemination.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.spin.json.SpinJsonNode;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.dissemination.Broadcast;
import vn.vanho.policycomm.dissemination.Broadcasts;
import vn.vanho.policycomm.engine.FormLists;
import vn.vanho.policycomm.engine.TaskCompletion;
import vn.vanho.policycomm.engine.Violations;
import vn.vanho.policycomm.organisation.Language;
import vn.vanho.policycomm.unitwork.LoggedRows;
import vn.vanho.policycomm.unitwork.UnitWork;
import vn.vanho.policycomm.unitwork.WorkKind;
import vn.vanho.policycomm.unitwork.WorkOutcome;
import vn.vanho.policycomm.unitwork.WorkReport;

/** A commune logs what its loudspeakers said, or why they kept silent (plan, II.3c). */
@Component
class LoudspeakerLog implements WorkKind {

    private static final LoggedRows LOG =
            new LoggedRows("broadcastState", "done", "broadcasts", "Các buổi phát", "broadcastOn");

    private final Broadcasts broadcasts;
    private final Clock clock;

    LoudspeakerLog(Broadcasts broadcasts, Clock clock) {
        this.broadcasts = broadcasts;
        this.clock = clock;
    }

    @Override
    public String code() {
        return "broadcast";
    }

    @Override
    public String title() {
        return "Ghi các buổi phát loa";
    }

    @Override
    public boolean coordinating() {
        return true;
    }

    @Override
    public boolean dueWithWindow() {
        return true;
    }

    @Override
    public void check(TaskCompletion completion, Violations violations) {
        LOG.check(completion, LocalDate.now(clock), violations);
    }

    @Override
    public WorkReport report(Map<String, Object> values) {
        List<Broadcast> logged = logged(values);
        return logged.isEmpty()
                ? WorkReport.of(WorkOutcome.NOTHING, "Không phát: " + WorkKind.text(values, "noBroadcastReason"))
                : WorkReport.of(WorkOutcome.DONE, summary(logged));
    }

    @Override
    public void store(UnitWork work, Map<String, Object> values) {
        broadcasts.keep(work.id(), logged(values));
    }

    private static String summary(List<Broadcast> logged) {
        int minutes = logged.stream().mapToInt(Broadcast::minutes).sum();
        String lines =
                String.join("\n", logged.stream().map(LoudspeakerLog::line).toList());
        return "%d buổi, %d phút\n%s".formatted(logged.size(), minutes, lines);
    }

    private static String line(Broadcast broadcast) {
        return "%s: %s %td/%<tm/%<tY, %d phút, tiếng %s"
                .formatted(
                        broadcast.station(),
                        broadcast.broadcastAt(),
                        broadcast.broadcastOn(),
                        broadcast.minutes(),
                        Language.ofCode(broadcast.language()).orElseThrow().label());
    }

    private static List<Broadcast> logged(Map<String, Object> values) {
        boolean silent = "nothing".equals(values.get("broadcastState"));
        return silent
                ? List.of()
                : FormLists.rows(values.get("broadcasts")).stream()
                        .map(LoudspeakerLog::broadcast)
                        .toList();
    }

    private static Broadcast broadcast(SpinJsonNode row) {
        return new Broadcast(
                row.prop("station").stringValue(),
                LocalDate.parse(row.prop("broadcastOn").stringValue()),
                row.prop("broadcastAt").stringValue(),
                row.prop("minutes").numberValue().intValue(),
                row.prop("language").stringValue());
    }
}
