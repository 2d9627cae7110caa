package vn.vanho.policycomm.monitoring;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How it stands with one case of an item.
 *
 * @param key its business key; the parts of a draft's case (II.3b to II.3d) have that of the draft
 * @param title what it is about: the draft, the training, the unit, or the item where it has one case a year
 * @param statusName in Vietnamese
 * @param instance id of the engine's instance: the one that runs, else the last that did; null where none ever began
 * @param running whether the engine has something open for it, if only the wait for what triggers it
 * @param startedAt when its process began; null before
 * @param endedAt when that ended; null while it runs
 */
public record CaseState(
        String key,
        String title,
        PlanStatus status,
        String statusName,
        @Nullable String instance,
        boolean running,
        @Nullable OffsetDateTime startedAt,
        @Nullable OffsetDateTime endedAt) {

    /** The ids of the instances of those that run. */
    public static List<String> running(List<CaseState> cases) {
        return cases.stream()
                .filter(CaseState::running)
                .map(CaseState::instance)
                .filter(Objects::nonNull)
                .toList();
    }
}
