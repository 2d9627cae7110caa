package vn.vanho.policycomm.dissemination;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A harmful or false comment about a draft that a unit saw on a network (plan, II.3c).
 *
 * @param reportedBy the account of who reported it
 * @param measure what the culture office did or proposes, once it has
 * @param decision of the leadership, where it was asked
 */
public record NetworkEvent(
        String id,
        String draftId,
        String link,
        String content,
        String reportedBy,
        OffsetDateTime reportedAt,
        @Nullable String measure,
        @Nullable String handledBy,
        @Nullable OffsetDateTime handledAt,
        @Nullable String decision,
        @Nullable String decidedBy,
        @Nullable OffsetDateTime decidedAt) {}
