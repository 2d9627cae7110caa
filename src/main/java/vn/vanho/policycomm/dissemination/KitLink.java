package vn.vanho.policycomm.dissemination;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A link to the kit of a posting, mailed to one unit.
 *
 * @param tokenHash SHA-256 of what the link holds, lower-case hex
 * @param mailedTo the unit's address then
 * @param confirmedAt when somebody confirmed with it; null before
 */
public record KitLink(
        String tokenHash,
        String draftId,
        String unitId,
        String mailedTo,
        OffsetDateTime sentAt,
        OffsetDateTime expiresAt,
        @Nullable OffsetDateTime confirmedAt) {}
