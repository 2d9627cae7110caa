package vn.vanho.policycomm.dossier;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.vanho.policycomm.monitoring.PlanStatus;
import vn.vanho.policycomm.plan.PlanCase;

/**
 * A case in the list of an item's.
 *
 * @param begunAt null for one of which only the end is known
 * @param open whether the reader may open its file
 */
public record CaseLine(
        PlanCase of,
        String title,
        PlanStatus status,
        @Nullable OffsetDateTime begunAt,
        @Nullable OffsetDateTime endedAt,
        boolean open) {}
