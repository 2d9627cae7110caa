package vn.vanho.policycomm.consultation;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The public result of a consultation.
 *
 * @param received all comments that came in
 * @param withheld those of them that are not shown
 * @param groups in article order
 */
public record ConsultationResult(int received, int withheld, List<AnsweredGroup> groups) {

    /** A matter with what people said and what the unit answers. */
    public record AnsweredGroup(CommentGroup group, List<PublicComment> comments) {}

    /**
     * A comment as everybody may see it.
     *
     * @param senderName only where the sender agreed to its publication
     * @param senderPlace null when none was given
     */
    public record PublicComment(
            String groupId,
            String body,
            SenderKind senderKind,
            @Nullable String senderName,
            @Nullable String senderPlace,
            OffsetDateTime receivedAt) {}
}
