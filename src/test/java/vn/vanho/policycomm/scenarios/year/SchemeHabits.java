package vn.vanho.policycomm.scenarios.year;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import vn.vanho.policycomm.figures.Measure;

/** II.2c: each lead's list of work, its progress and its results. */
final class SchemeHabits {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final YearOfTheStory year;

    SchemeHabits(YearOfTheStory year) {
        this.year = year;
    }

    Habits all() {
        return new Habits()
                .at("guide-scheme", task -> Optional.of(guidance(task)))
                .of("scheme-list", task -> Optional.of(list(task)))
                .of("scheme-progress", task -> Optional.of(progress(task)))
                .of("scheme-results", task -> Optional.of(results(task)))
                .at("draft-scheme-report", task -> Optional.of(OfficeHabits.letter("Kết quả thực hiện Đề án")))
                .at("report-scheme", Habit.always(Map.of("resultText", "Các đơn vị đã thực hiện")));
    }

    private Map<String, Object> guidance(Waiting task) {
        return Map.of("guidance", "Mỗi đơn vị lập danh mục việc của mình", "coordinators", year.asksToCoordinate(task));
    }

    private Map<String, Object> list(Waiting task) {
        year.ledger().note("II.2c", task.unit().id(), Measure.DOCUMENTS, 1);
        Map<String, Object> work =
                Map.of("what", "Phát loa truyền thanh", "who", "Công chức tư pháp", "workBy", year.year() + "-08-30");
        return Map.of(
                "schemeNumber", "12/KH-" + task.unit().shortName(),
                "schemeDate", year.today().toString(),
                "schemeWork", List.of(work));
    }

    private static Map<String, Object> progress(Waiting task) {
        Map<String, Object> values = new HashMap<>(Map.of("progressText", "Đang thực hiện"));
        rows(task, row -> row.put("progress", "doing")).ifPresent(rows -> values.put("schemeWork", rows));
        return values;
    }

    private static Map<String, Object> results(Waiting task) {
        Map<String, Object> values = new HashMap<>(Map.of("schemeResultText", "Đã phát loa ở mọi bản"));
        rows(task, row -> row.putAll(Map.of("workResult", "done", "workNote", "Mỗi tuần hai buổi")))
                .ifPresent(rows -> values.put("schemeWork", rows));
        return values;
    }

    /** The lines of the unit's own list, as the form shows them; none when it issued none. */
    private static Optional<List<Map<String, Object>>> rows(Waiting task, Consumer<Map<String, Object>> fill) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (JsonNode shown : task.shown("schemeWork")) {
            Map<String, Object> row =
                    JSON.convertValue(shown, new com.fasterxml.jackson.core.type.TypeReference<>() {});
            fill.accept(row);
            rows.add(row);
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows);
    }
}
