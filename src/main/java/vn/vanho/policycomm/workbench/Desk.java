package vn.vanho.policycomm.workbench;

import java.util.List;
import vn.vanho.policycomm.consultation.CommentGroup;
import vn.vanho.policycomm.consultation.CommentOnDesk;

/**
 * What the desk shows.
 *
 * @param pending comments that nobody has placed yet
 * @param groups with their comments, in article order
 * @param withheld comments kept from the table
 */
record Desk(List<CommentOnDesk> pending, List<FilledGroup> groups, List<CommentOnDesk> withheld) {

    /** A group with what is in it. */
    record FilledGroup(CommentGroup group, List<CommentOnDesk> comments) {}

    static Desk of(List<CommentGroup> groups, List<CommentOnDesk> comments) {
        return new Desk(
                comments.stream().filter(CommentOnDesk::pending).toList(),
                groups.stream().map(group -> fill(group, comments)).toList(),
                comments.stream()
                        .filter(comment -> comment.withheldReason() != null)
                        .toList());
    }

    private static FilledGroup fill(CommentGroup group, List<CommentOnDesk> comments) {
        return new FilledGroup(
                group,
                comments.stream()
                        .filter(comment -> group.id().equals(comment.groupId()))
                        .toList());
    }
}
