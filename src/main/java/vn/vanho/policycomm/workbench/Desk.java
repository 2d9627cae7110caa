package vn.vanho.policycomm.workbench;

import java.util.List;
import vn.vanho.policycomm.consultation.AnswerVersion;
import vn.vanho.policycomm.consultation.CommentGroup;
import vn.vanho.policycomm.consultation.CommentGroups;
import vn.vanho.policycomm.consultation.CommentOnDesk;

/**
 * What the desk shows.
 *
 * @param pending comments that nobody has placed yet
 * @param groups with their comments, in article order
 * @param withheld comments kept from the table
 */
record Desk(List<CommentOnDesk> pending, List<FilledGroup> groups, List<CommentOnDesk> withheld) {

    /**
     * A group with what is in it.
     *
     * @param earlier answers that are no longer in force, the newest first
     */
    record FilledGroup(CommentGroup group, List<CommentOnDesk> comments, List<AnswerVersion> earlier) {}

    static Desk of(String draftId, CommentGroups stored) {
        List<CommentOnDesk> comments = stored.comments(draftId);
        List<AnswerVersion> answers = stored.answers(draftId);
        return new Desk(
                comments.stream().filter(CommentOnDesk::pending).toList(),
                stored.groups(draftId).stream()
                        .map(group -> fill(group, comments, answers))
                        .toList(),
                comments.stream()
                        .filter(comment -> comment.withheldReason() != null)
                        .toList());
    }

    private static FilledGroup fill(CommentGroup group, List<CommentOnDesk> comments, List<AnswerVersion> answers) {
        return new FilledGroup(
                group,
                comments.stream()
                        .filter(comment -> group.id().equals(comment.groupId()))
                        .toList(),
                answers.stream()
                        .filter(answer -> group.id().equals(answer.groupId()))
                        .skip(1)
                        .toList());
    }
}
