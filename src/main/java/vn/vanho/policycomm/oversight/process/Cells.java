package vn.vanho.policycomm.oversight.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.camunda.spin.json.SpinJsonNode;
import vn.vanho.policycomm.engine.TaskCompletion;

/** Reads the columns of a form's rows; one that was left out is empty. */
final class Cells {

    private Cells() {}

    static String text(SpinJsonNode row, String column) {
        return row.hasProp(column) && !row.prop(column).isNull()
                ? row.prop(column).stringValue()
                : "";
    }

    static Optional<LocalDate> day(SpinJsonNode row, String column) {
        return day(text(row, column));
    }

    /** The rows that would stand after a completion. */
    static List<Map<?, ?>> rows(TaskCompletion completion, String list) {
        return plain(completion.value(list).orElse(List.of()));
    }

    /** The rows that the unit or the staff got to see. */
    static List<Map<?, ?>> held(TaskCompletion completion, String list) {
        return plain(completion.variables().getOrDefault(list, List.of()));
    }

    static String text(Map<?, ?> row, String column) {
        return Objects.toString(row.get(column), "");
    }

    private static List<Map<?, ?>> plain(Object rows) {
        return rows instanceof List<?> list
                ? list.stream()
                        .filter(Map.class::isInstance)
                        .<Map<?, ?>>map(row -> (Map<?, ?>) row)
                        .toList()
                : List.of();
    }

    private static Optional<LocalDate> day(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }
}
