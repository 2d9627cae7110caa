package vn.vanho.policycomm.consultation;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A draft whose file in force the portal shows.
 *
 * @param postedAt since when
 * @param resultSummary the word on the result, once it is public
 */
public record PublishedDraft(
        Draft draft, OffsetDateTime postedAt, @Nullable String resultSummary) {}
