package vn.vanho.policycomm.scenarios.year;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.springframework.http.HttpStatus;
import vn.vanho.policycomm.figures.Measure;
import vn.vanho.policycomm.organisation.Role;

/** II.4b: the province holds one conference, every commune sends two people. II.4a never happens. */
final class TrainingHabits {

    private final YearOfTheStory year;

    TrainingHabits(YearOfTheStory year) {
        this.year = year;
    }

    void theNoticeOfTheConferenceComes() {
        var answer = year.office("tich-hop")
                .post(
                        "/api/triggers/training",
                        Map.of(
                                "item", "II.4b",
                                "title", "Kỹ năng truyền thông dự thảo chính sách",
                                "noticeSender", "Sở Tư pháp tỉnh Sơn La",
                                "noticeNumber", "812/STP-PBGDPL",
                                "noticeDate", year.today().toString(),
                                "heldOn", year.year() + "-06-20",
                                "place", "Sơn La"));
        assertThat(answer.getStatusCode()).as("%s", answer.getBody()).isEqualTo(HttpStatus.ACCEPTED);
    }

    Habits all() {
        return new Habits()
                .at("call-for-nominations", task -> Optional.of(call(task)))
                .of("nominate", task -> Optional.of(nominees(task)))
                .at("draft-nomination", task -> Optional.of(nomination()))
                .at("watch-training", task -> Optional.empty())
                .of("attendance", task -> Optional.of(attendance(task)))
                .at("report-training", Habit.always(Map.of("resultText", "Đã tham gia")));
    }

    private Map<String, Object> call(Waiting task) {
        return Map.of(
                "nominators",
                task.texts("nominators"),
                "nominateBy",
                year.year() + "-06-10",
                "nominationNote",
                "Tuyên truyền viên pháp luật");
    }

    private static Map<String, Object> nominees(Waiting task) {
        return Map.of("nominationState", "some", "nominees", List.of(person("An", task), person("Bình", task)));
    }

    private static Map<String, Object> person(String name, Waiting task) {
        return Map.of("name", "Lò Văn %s %s".formatted(name, task.unit().shortName()), "position", "Tuyên truyền viên");
    }

    private static Map<String, Object> nomination() {
        Map<String, Object> values = OfficeHabits.letter("Cử người dự hội nghị tập huấn");
        values.put("documentAddressee", "Sở Tư pháp tỉnh Sơn La");
        return values;
    }

    /** The first of the two came. */
    private Map<String, Object> attendance(Waiting task) {
        List<String> came = StreamSupport.stream(task.shown("nomineeOptions").spliterator(), false)
                .filter(choice -> choice.get("label").asText().contains("Lò Văn An"))
                .map((JsonNode choice) -> choice.get("value").asText())
                .toList();
        year.ledger().note("II.4b", task.unit().id(), Measure.TRAINEES, came.size());
        return Map.of("attendees", came, "absenceReason", "Ốm");
    }

    void theConferenceCounts() {
        year.ledger().note("II.4b", year.holder(Role.JUSTICE).id(), Measure.TRAININGS, 1);
    }
}
