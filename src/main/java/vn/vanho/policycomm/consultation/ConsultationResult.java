package vn.vanho.policycomm.consultation;

import java.time.OffsetDateTime;
import java.util.List;

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
     * @param sender who sent it, as {@link CommenterNames} says
     */
    public record PublicComment(String groupId, String body, String sender, OffsetDateTime receivedAt) {}
}
