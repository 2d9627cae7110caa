package vn.vanho.policycomm.consultation;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What a receipt code opens: never the name or contact data.
 *
 * @param code in groups, as printed
 * @param address the point it is about; empty for the whole draft
 * @param receivedAt on the portal the moment, elsewhere the beginning of the day
 * @param answer only once the result is public
 * @param reasonNotIncluded only in the state {@link CommentState#NOT_INCLUDED}
 */
public record CommentReceipt(
        String code,
        String draftId,
        String address,
        String body,
        CommentChannel channel,
        OffsetDateTime receivedAt,
        CommentState state,
        @Nullable Answer answer,
        @Nullable String reasonNotIncluded) {}
