package vn.vanho.policycomm.consultation.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.spin.json.SpinJsonNode;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.consultation.CommentAuthor;
import vn.vanho.policycomm.consultation.CommentChannel;
import vn.vanho.policycomm.consultation.HeldEvent;
import vn.vanho.policycomm.consultation.HeldEvents;
import vn.vanho.policycomm.engine.FormLists;
import vn.vanho.policycomm.engine.TaskCompletion;
import vn.vanho.policycomm.engine.Violations;
import vn.vanho.policycomm.unitwork.LoggedRows;
import vn.vanho.policycomm.unitwork.UnitWork;
import vn.vanho.policycomm.unitwork.WorkKind;
import vn.vanho.policycomm.unitwork.WorkOutcome;
import vn.vanho.policycomm.unitwork.WorkReport;

/** A unit holds conferences, dialogues or seminars on the draft; what people ask there become comments (plan, II.3a). */
@Component
class EventHolding implements WorkKind {

    private static final Map<String, String> FORMS =
            Map.of("conference", "Hội nghị", "dialogue", "Đối thoại", "seminar", "Tọa đàm");

    private static final LoggedRows LOG =
            new LoggedRows("eventState", "held", "events", "Hội nghị, đối thoại, tọa đàm", "heldOn");

    private final HeldEvents events;
    private final UnitsComments comments;
    private final Clock clock;

    EventHolding(HeldEvents events, UnitsComments comments, Clock clock) {
        this.events = events;
        this.comments = comments;
        this.clock = clock;
    }

    @Override
    public String code() {
        return "hold-event";
    }

    @Override
    public String title() {
        return "Tổ chức hội nghị, đối thoại, tọa đàm";
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
        List<HeldEvent> held = held(values);
        return held.isEmpty()
                ? WorkReport.of(WorkOutcome.NOTHING, "Không tổ chức: " + WorkKind.text(values, "noEventReason"))
                : WorkReport.of(
                        WorkOutcome.DONE, summary(held, questions(values).size()));
    }

    @Override
    public void store(UnitWork work, Map<String, Object> values) {
        events.keep(work.id(), held(values));
        int number = 0;
        for (SpinJsonNode row : questions(values)) {
            String kind = row.prop("askedBy").stringValue();
            comments.enter(
                    WorkKind.text(values, Names.DRAFT_ID),
                    work,
                    number++,
                    row.prop("question").stringValue(),
                    new CommentAuthor(kind, "", "", "", "", false, false),
                    CommentChannel.MEETING);
        }
    }

    private static String summary(List<HeldEvent> held, int questions) {
        int attendees = held.stream().mapToInt(HeldEvent::attendees).sum();
        return "%d cuộc, %d người dự, %d câu hỏi, ý kiến\n%s"
                .formatted(
                        held.size(),
                        attendees,
                        questions,
                        held.stream().map(EventHolding::line).collect(Collectors.joining("\n")));
    }

    private static String line(HeldEvent event) {
        return "%s %td/%<tm/%<tY, %s: %s, %d người dự"
                .formatted(FORMS.get(event.form()), event.heldOn(), event.place(), event.audience(), event.attendees());
    }

    private static List<HeldEvent> held(Map<String, Object> values) {
        return rows(values, "events").stream().map(EventHolding::event).toList();
    }

    private static List<SpinJsonNode> questions(Map<String, Object> values) {
        return rows(values, "questions");
    }

    private static List<SpinJsonNode> rows(Map<String, Object> values, String list) {
        return "held".equals(values.get("eventState")) ? FormLists.rows(values.get(list)) : List.of();
    }

    private static HeldEvent event(SpinJsonNode row) {
        return new HeldEvent(
                row.prop("form").stringValue(),
                LocalDate.parse(row.prop("heldOn").stringValue()),
                row.prop("place").stringValue(),
                row.prop("audience").stringValue(),
                row.prop("attendees").numberValue().intValue());
    }
}
