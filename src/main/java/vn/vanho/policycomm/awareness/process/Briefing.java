package vn.vanho.policycomm.awareness.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.spin.json.SpinJsonNode;
import vn.vanho.policycomm.engine.FormLists;
import vn.vanho.policycomm.figures.Activity;
import vn.vanho.policycomm.figures.Measure;

/** One session that a unit held. */
record Briefing(LocalDate heldOn, String place, String audience, int attendees) {

    /** Those that a form lists, if it says that any took place. */
    static List<Briefing> held(Map<String, Object> values) {
        return "held".equals(values.get("briefingState"))
                ? FormLists.rows(values.get("briefings")).stream()
                        .map(Briefing::of)
                        .toList()
                : List.of();
    }

    private static Briefing of(SpinJsonNode row) {
        return new Briefing(
                LocalDate.parse(row.prop("heldOn").stringValue()),
                row.prop("place").stringValue(),
                row.prop("audience").stringValue(),
                row.prop("attendees").numberValue().intValue());
    }

    /** For the head and the record: the sums, then a line each. */
    static String summary(List<Briefing> held) {
        int attendees = held.stream().mapToInt(Briefing::attendees).sum();
        return "%d cuộc, %d người dự%n%s"
                .formatted(
                        held.size(),
                        attendees,
                        held.stream().map(Briefing::line).collect(Collectors.joining("\n")));
    }

    /** What counts of it. */
    Activity activity() {
        return new Activity(heldOn, audience, place, Map.of(Measure.SESSIONS, 1L, Measure.ATTENDEES, (long) attendees));
    }

    private String line() {
        return "%td/%<tm/%<tY, %s: %s, %d người dự".formatted(heldOn, place, audience, attendees);
    }
}
