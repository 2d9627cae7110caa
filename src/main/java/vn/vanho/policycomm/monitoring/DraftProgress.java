package vn.vanho.policycomm.monitoring;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a draft has come, from its directive to its recorded result; of one that came twice, the last time.
 *
 * @param key business key of its case, e.g. {@code 2024/II.3a/luat-thu-do}
 * @param subject slug of the title
 * @param status of its case
 * @param statusName in Vietnamese
 * @param instance id of the engine's instance, as for its case
 * @param running whether the engine has something open for it, if only the wait for its directive
 * @param stages all of them, in order
 */
public record DraftProgress(
        String key,
        String subject,
        String title,
        PlanStatus status,
        String statusName,
        @Nullable String instance,
        boolean running,
        List<DraftStage> stages) {

    public DraftProgress {
        stages = List.copyOf(stages);
    }
}
