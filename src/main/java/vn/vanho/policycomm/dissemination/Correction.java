package vn.vanho.policycomm.dissemination;

import java.time.OffsetDateTime;

/**
 * Something that was done about a publication.
 *
 * @param notice for everybody
 * @param reason for the record only
 * @param orderedBy the account of the head who ordered it
 */
public record Correction(
        String id,
        String draftId,
        CorrectionKind kind,
        String notice,
        String reason,
        String orderedBy,
        OffsetDateTime appliedAt) {}
