package vn.vanho.policycomm.consultation;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** The desk's work: comments are grouped by article, each group has an owner unit, and the unit answers. */
public interface CommentGroups {

    /** All comments of a draft, oldest first. */
    List<CommentOnDesk> comments(String draftId);

    /** All groups of a draft in the order of its articles, then of their making. */
    List<CommentGroup> groups(String draftId);

    /** Hands over the comments of a group one by one, oldest first, read page by page: memory does not grow with them. */
    void eachComment(String groupId, Consumer<CommentOnDesk> reader);

    /** What came in, by kind of sender; kinds that sent nothing are left out. */
    List<CommentCount> counts(String draftId);

    /** Makes a group; returns its id. */
    String create(String draftId, String title, String address, String ownerUnit);

    /** Puts comments of the group's draft into it; comments of other drafts are left alone. */
    void assign(String groupId, Collection<String> commentIds);

    /** Keeps a comment from the table (abuse, personal data, not about the draft); it is counted all the same. */
    void withhold(String draftId, String commentId, String reason);

    /** Changes the owner of a group. */
    void handOver(String groupId, String ownerUnit);

    /** Removes a group that holds no comment; one that does stays. */
    boolean dissolve(String groupId);

    /** Records or replaces a group's answer. */
    void answer(String groupId, Answer answer, String answeredBy);
}
