package vn.vanho.policycomm.consultation.internal;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.vanho.policycomm.consultation.Answer;
import vn.vanho.policycomm.consultation.AnswerKind;
import vn.vanho.policycomm.consultation.AnswerVersion;

/** The answers to groups, each with all that came before it. */
@Repository
class AnswerTable {

    private final JdbcClient jdbc;
    private final Clock clock;

    AnswerTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(String groupId, Answer answer, String givenBy) {
        jdbc.sql("insert into group_answer (group_id, version, kind, text, given_by, given_at)"
                        + " select cast(:group as varchar(36)), coalesce(max(version), 0) + 1, :kind, :text, :by, :at"
                        + " from group_answer where group_id = :group")
                .param("group", groupId)
                .param("kind", answer.kind().name())
                .param("text", answer.text())
                .param("by", givenBy)
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    List<AnswerVersion> ofDraft(String draftId) {
        return jdbc.sql("select a.* from group_answer a join comment_group g on g.id = a.group_id"
                        + " where g.draft_id = ? order by a.group_id, a.version desc")
                .param(draftId)
                .query((row, index) -> new AnswerVersion(
                        row.getString("group_id"),
                        row.getInt("version"),
                        new Answer(AnswerKind.valueOf(row.getString("kind")), row.getString("text")),
                        row.getString("given_by"),
                        row.getObject("given_at", OffsetDateTime.class)))
                .list();
    }
}
