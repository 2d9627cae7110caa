package vn.vanho.policycomm.oversight.process;

import java.util.List;
import java.util.Map;
import org.camunda.spin.json.SpinJsonNode;
import vn.vanho.policycomm.engine.FormLists;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.engine.TaskCompletion;
import vn.vanho.policycomm.engine.Violations;

/**
 * A line of a unit's list of work: what, who, by when, and how far it is or what came of it.
 *
 * @param state the code that the form at hand asks for; empty where it asks for none
 * @param note of the same form
 */
record SchemeWork(String what, String who, String workBy, String state, String note) {

    static final String LIST = "schemeWork";
    static final String LABEL = "Danh mục công việc";
    static final String WORK_BY = "workBy";

    /** The lines with what these two columns say of each. */
    static List<SchemeWork> of(Map<String, Object> values, String state, String note) {
        return FormLists.rows(values.get(LIST)).stream()
                .map(row -> of(row, state, note))
                .toList();
    }

    private static SchemeWork of(SpinJsonNode row, String state, String note) {
        return new SchemeWork(
                Cells.text(row, "what"),
                Cells.text(row, "who"),
                Cells.day(row, WORK_BY).map(Phrases::day).orElse(""),
                Cells.text(row, state),
                Cells.text(row, note));
    }

    /** Refuses a report that does not tell of the lines that the unit listed, each in its place. */
    static void requireSameLines(TaskCompletion completion, Violations violations, Phrases phrases) {
        if (!lines(Cells.rows(completion, LIST)).equals(lines(Cells.held(completion, LIST)))) {
            violations.add(LIST, LABEL, phrases.of("scheme.fault.changed"));
        }
    }

    private static List<String> lines(List<Map<?, ?>> rows) {
        return rows.stream()
                .map(row -> Cells.text(row, "what") + Cells.text(row, "who") + Cells.text(row, WORK_BY))
                .toList();
    }

    static long count(List<SchemeWork> lines, String state) {
        return lines.stream().filter(line -> line.state().equals(state)).count();
    }

    /** As a line of a report; {@code said} is what its state is called. */
    String line(String said) {
        String outcome = note.isBlank() ? said : "%s. %s".formatted(said, note);
        return "- %s (%s, hạn %s): %s".formatted(what, who, workBy, outcome);
    }

    /** As a line of the list. */
    String line() {
        return "- %s (%s, hạn %s)".formatted(what, who, workBy);
    }
}
