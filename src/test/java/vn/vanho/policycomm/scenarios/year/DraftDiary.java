package vn.vanho.policycomm.scenarios.year;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import vn.vanho.policycomm.monitoring.DraftStage.Stage;

/** The story's own account of how far each draft has come, kept by those who do the steps. */
final class DraftDiary {

    private final Map<String, Map<Stage, LocalDate>> days = new HashMap<>();

    /** The first time counts; a day that is still to come is the last of the time for comments. */
    void reached(String key, Stage stage, LocalDate day) {
        days.computeIfAbsent(key, draft -> new EnumMap<>(Stage.class)).putIfAbsent(stage, day);
    }

    /** Business keys of the drafts for which a directive came. */
    Set<String> directed() {
        return Set.copyOf(days.keySet());
    }

    /** What is over by the evening of a day. */
    Map<Stage, LocalDate> of(String key, LocalDate today) {
        Map<Stage, LocalDate> reached = new EnumMap<>(Stage.class);
        days.getOrDefault(key, Map.of()).forEach((stage, day) -> {
            if (stage != Stage.COMMENTS || day.isBefore(today)) {
                reached.put(stage, day);
            }
        });
        return reached;
    }
}
