package vn.vanho.policycomm.scenarios.year;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import vn.vanho.policycomm.monitoring.DraftStage.Stage;

/** How far each draft has come by the board, compared with what the story's people did. */
final class DraftsOfTheStory {

    private final YearOfTheStory year;
    private final Set<String> others;

    /** @param before the board before the story begins: what other tests left there is not of it */
    DraftsOfTheStory(YearOfTheStory year, JsonNode before) {
        this.year = year;
        this.others = Set.copyOf(shown(before).keySet());
    }

    void agree(JsonNode board) {
        Map<String, Map<Stage, LocalDate>> shown = shown(board);
        shown.keySet().removeAll(others);
        assertThat(shown.keySet()).containsAll(year.diary().directed());
        shown.forEach((key, stages) ->
                assertThat(stages).as("%s on %s", key, year.today()).isEqualTo(expected(key)));
    }

    private static Map<String, Map<Stage, LocalDate>> shown(JsonNode board) {
        Map<String, Map<Stage, LocalDate>> shown = new HashMap<>();
        board.get("drafts").forEach(draft -> shown.put(draft.get("key").asText(), stages(draft)));
        return shown;
    }

    /** The year notes in December what was never directed. */
    private Map<Stage, LocalDate> expected(String key) {
        LocalDate waitedUntil = LocalDate.of(year.year(), 12, 1);
        boolean noted = !year.diary().directed().contains(key) && !year.today().isBefore(waitedUntil);
        return noted ? Map.of(Stage.REPORTED, waitedUntil) : year.diary().of(key, year.today());
    }

    private static Map<Stage, LocalDate> stages(JsonNode draft) {
        Map<Stage, LocalDate> reached = new EnumMap<>(Stage.class);
        assertThat(draft.get("stages")).hasSize(Stage.values().length);
        for (JsonNode stage : draft.get("stages")) {
            if (!stage.get("on").isNull()) {
                reached.put(
                        Stage.valueOf(stage.get("stage").asText()),
                        LocalDate.parse(stage.get("on").asText()));
            }
        }
        return reached;
    }
}
