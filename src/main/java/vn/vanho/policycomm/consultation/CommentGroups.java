package vn.vanho.policycomm.consultation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The desk's work: comments are grouped by article, each group has an owner unit, and the unit answers. */
public interface CommentGroups {

    /** All comments of a draft, oldest first. */
    List<CommentOnDesk> comments(String draftId);

    /** All groups of a draft in the order of its articles, then of their making. */
    List<CommentGroup> groups(String draftId);

    /** Those of them that hold comments. */
    default List<CommentGroup> filledGroups(String draftId) {
        Set<String> filled =
                comments(draftId).stream().map(CommentOnDesk::groupId).collect(Collectors.toSet());
        return groups(draftId).stream()
                .filter(group -> filled.contains(group.id()))
                .toList();
    }

    /** Hands over the comments of a group one by one, oldest first, read page by page: memory does not grow with them. */
    void eachComment(String groupId, Consumer<CommentOnDesk> reader);

    /** What came in, by kind of sender; kinds that sent nothing are left out. */
    List<CommentCount> counts(String draftId);

    /** What came in, by channel; channels that brought nothing are left out. */
    List<ChannelCount> channels(String draftId);

    /** The scan of a comment of this draft, if there is one. */
    Optional<CommentScan> scan(String draftId, String commentId);

    /** Makes a group; returns its id. */
    String create(String draftId, String title, String address, String ownerUnit);

    /** Puts comments of the group's draft into it, which then awaits an answer; comments of other drafts are left alone. */
    void assign(String groupId, Collection<String> commentIds);

    /** Keeps a comment from the table (abuse, personal data, not about the draft); it is counted all the same. */
    void withhold(String draftId, String commentId, String reason);

    /** Changes the owner of a group, who then has to answer. */
    void handOver(String groupId, String ownerUnit);

    /** All groups of a draft that one unit owns get another owner; what was answered stays answered. */
    void pass(String draftId, String ownerUnit, String successor);

    /** Removes a group that holds no comment, and what was answered to it; one that does stays. */
    boolean dissolve(String groupId);

    /** Puts an answer in force; the earlier ones are kept. */
    void answer(String groupId, Answer answer, String answeredBy);

    /** All answers ever given to the groups of a draft, for each group the newest first. */
    List<AnswerVersion> answers(String draftId);
}
