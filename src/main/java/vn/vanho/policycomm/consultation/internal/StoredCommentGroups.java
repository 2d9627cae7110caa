package vn.vanho.policycomm.consultation.internal;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vanho.policycomm.consultation.Answer;
import vn.vanho.policycomm.consultation.AnswerKind;
import vn.vanho.policycomm.consultation.AnswerVersion;
import vn.vanho.policycomm.consultation.ChannelCount;
import vn.vanho.policycomm.consultation.CommentCount;
import vn.vanho.policycomm.consultation.CommentGroup;
import vn.vanho.policycomm.consultation.CommentGroups;
import vn.vanho.policycomm.consultation.CommentOnDesk;
import vn.vanho.policycomm.consultation.CommentScan;

/** Groups of comments and their answers, in our tables. */
@Service
@Transactional
class StoredCommentGroups implements CommentGroups {

    /** Groups in the order of the draft's text; those on the whole draft first. */
    private static final String GROUPS_IN_ORDER = """
            select g.*, a.kind as answer_kind, a.text as answer from comment_group g
            left join group_answer a on a.group_id = g.id
             and a.version = (select max(n.version) from group_answer n where n.group_id = g.id)
            left join draft_section s on s.draft_id = g.draft_id and s.address = g.section_address
             and s.version = coalesce((select d.consulted_version from draft d where d.id = g.draft_id),
              (select max(f.version) from draft_file f where f.draft_id = g.draft_id))
            where g.draft_id = ? order by coalesce(s.position, -1), g.created_at, g.id""";

    private final JdbcClient jdbc;
    private final CommentTable comments;
    private final AnswerTable answers;
    private final ScanTable scans;
    private final Clock clock;

    StoredCommentGroups(JdbcClient jdbc, CommentTable comments, AnswerTable answers, ScanTable scans, Clock clock) {
        this.jdbc = jdbc;
        this.comments = comments;
        this.answers = answers;
        this.scans = scans;
        this.clock = clock;
    }

    @Override
    public List<CommentOnDesk> comments(String draftId) {
        return comments.ofDraft(draftId);
    }

    @Override
    public void eachComment(String groupId, Consumer<CommentOnDesk> reader) {
        comments.eachInGroup(groupId, reader);
    }

    @Override
    public List<CommentCount> counts(String draftId) {
        return comments.counts(draftId);
    }

    @Override
    public List<ChannelCount> channels(String draftId) {
        return comments.channels(draftId);
    }

    @Override
    public Optional<CommentScan> scan(String draftId, String commentId) {
        return scans.find(draftId, commentId);
    }

    @Override
    public List<CommentGroup> groups(String draftId) {
        return jdbc.sql(GROUPS_IN_ORDER)
                .param(draftId)
                .query((row, index) -> {
                    String kind = row.getString("answer_kind");
                    return new CommentGroup(
                            row.getString("id"),
                            row.getString("draft_id"),
                            row.getString("title"),
                            row.getString("section_address"),
                            row.getString("owner_unit"),
                            kind == null ? null : new Answer(AnswerKind.valueOf(kind), row.getString("answer")),
                            row.getBoolean("awaits_answer"));
                })
                .list();
    }

    @Override
    public String create(String draftId, String title, String address, String ownerUnit) {
        String id = UUID.randomUUID().toString();
        jdbc.sql("insert into comment_group (id, draft_id, title, section_address, owner_unit, created_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(id, draftId, title, address, ownerUnit, now())
                .update();
        return id;
    }

    @Override
    public void assign(String groupId, Collection<String> commentIds) {
        int joined = jdbc.sql("update public_comment set group_id = :group, withheld_reason = null where id in (:ids)"
                        + " and draft_id = (select draft_id from comment_group where id = :group)")
                .param("group", groupId)
                .param("ids", commentIds)
                .update();
        if (joined > 0) {
            awaitsAnswer(groupId, true);
        }
    }

    @Override
    public void withhold(String draftId, String commentId, String reason) {
        jdbc.sql("update public_comment set group_id = null, withheld_reason = ? where id = ? and draft_id = ?")
                .params(reason, commentId, draftId)
                .update();
    }

    @Override
    public void handOver(String groupId, String ownerUnit) {
        int handedOver = jdbc.sql("update comment_group set owner_unit = :unit where id = :id and owner_unit <> :unit")
                .param("unit", ownerUnit)
                .param("id", groupId)
                .update();
        if (handedOver > 0) {
            awaitsAnswer(groupId, true);
        }
    }

    @Override
    public void pass(String draftId, String ownerUnit, String successor) {
        jdbc.sql("update comment_group set owner_unit = ? where draft_id = ? and owner_unit = ?")
                .params(successor, draftId, ownerUnit)
                .update();
    }

    @Override
    public boolean dissolve(String groupId) {
        return jdbc.sql("delete from comment_group g where g.id = ?"
                                + " and not exists (select 1 from public_comment c where c.group_id = g.id)")
                        .param(groupId)
                        .update()
                > 0;
    }

    @Override
    public void answer(String groupId, Answer answer, String answeredBy) {
        answers.add(groupId, answer, answeredBy);
        awaitsAnswer(groupId, false);
    }

    @Override
    public List<AnswerVersion> answers(String draftId) {
        return answers.ofDraft(draftId);
    }

    private void awaitsAnswer(String groupId, boolean awaits) {
        jdbc.sql("update comment_group set awaits_answer = ? where id = ?")
                .params(awaits, groupId)
                .update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
