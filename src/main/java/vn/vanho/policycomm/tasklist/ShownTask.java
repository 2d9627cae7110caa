package vn.vanho.policycomm.tasklist;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * An open task that its reader may see.
 *
 * @param businessKey of its case, e.g. {@code 2024/II.3a/luat-thu-do}
 * @param subject what its case is about; empty when it names none
 * @param dueAt when it has to be done; null for no day
 */
public record ShownTask(
        String id,
        String businessKey,
        String subject,
        @Nullable OffsetDateTime dueAt) {}
