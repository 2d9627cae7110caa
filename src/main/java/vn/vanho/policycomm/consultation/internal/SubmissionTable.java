package vn.vanho.policycomm.consultation.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.vanho.policycomm.consultation.Answer;
import vn.vanho.policycomm.consultation.AnswerKind;
import vn.vanho.policycomm.consultation.CommentAuthor;
import vn.vanho.policycomm.consultation.CommentChannel;
import vn.vanho.policycomm.consultation.CommentReceipt;
import vn.vanho.policycomm.consultation.CommentState;
import vn.vanho.policycomm.consultation.NewComment;
import vn.vanho.policycomm.consultation.ReplyState;
import vn.vanho.policycomm.consultation.SenderKind;

/** Comments from the side of those who send them. */
@Repository
class SubmissionTable {

    private static final String INSERT = """
            insert into public_comment (id, draft_id, receipt_code, form_token, section_address, body, sender_kind,
             sender_name, sender_place, contact_email, contact_phone, publish_name, consented_at, received_at, channel,
             entered_by, entered_at, reply_state)
            values (:id, :draft, :code, :token, :address, :body, :kind, :name, :place, :email, :phone, :publishName,
             :consentedAt, :receivedAt, :channel, :enteredBy, :enteredAt, :replyState)""";

    private static final String RECEIPT = """
            select c.*, a.kind as answer_kind, a.text as answer, d.result_published_at from public_comment c
            join draft d on d.id = c.draft_id left join group_answer a on a.group_id = c.group_id
             and a.version = (select max(n.version) from group_answer n where n.group_id = c.group_id)
            where c.receipt_code = ?""";

    private final JdbcClient jdbc;

    SubmissionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean hasSection(String draftId, String address) {
        return jdbc.sql("select count(*) from draft_section where draft_id = :id and address = :address"
                                + " and version = (select max(version) from draft_file where draft_id = :id)")
                        .param("id", draftId)
                        .param("address", address)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    Optional<String> receiptOf(String submissionKey) {
        return jdbc.sql("select receipt_code from public_comment where form_token = ?")
                .param(submissionKey)
                .query(String.class)
                .optional();
    }

    /** Returns the comment's id. */
    String insert(NewComment comment, String code, Arrival arrival) {
        String id = UUID.randomUUID().toString();
        CommentAuthor author = comment.author();
        jdbc.sql(INSERT)
                .param("id", id)
                .param("draft", comment.draftId())
                .param("code", code)
                .param("token", comment.submissionKey())
                .param("address", comment.address())
                .param("body", comment.body())
                .param("kind", author.kind().isEmpty() ? SenderKind.INDIVIDUAL.name() : author.kind())
                .param("name", given(author.name()))
                .param("place", given(author.place()))
                .param("email", given(author.email()))
                .param("phone", given(author.phone()))
                .param("publishName", author.publishName() && !author.name().isEmpty())
                .param("consentedAt", author.isIdentified() ? arrival.receivedAt() : null)
                .param("receivedAt", arrival.receivedAt())
                .param("channel", arrival.channel().name())
                .param("enteredBy", arrival.enteredBy())
                .param("enteredAt", arrival.enteredAt())
                .param("replyState", ReplyState.NONE.name())
                .update();
        return id;
    }

    Optional<CommentReceipt> find(String code) {
        return jdbc.sql(RECEIPT).param(code).query(SubmissionTable::receipt).optional();
    }

    private static CommentReceipt receipt(ResultSet row, int index) throws SQLException {
        boolean resultIsPublic = row.getObject("result_published_at") != null;
        String withheldReason = row.getString("withheld_reason");
        return new CommentReceipt(
                row.getString("receipt_code"),
                row.getString("draft_id"),
                row.getString("section_address"),
                row.getString("body"),
                CommentChannel.valueOf(row.getString("channel")),
                row.getObject("received_at", OffsetDateTime.class),
                state(row, resultIsPublic),
                resultIsPublic ? answer(row) : null,
                resultIsPublic ? withheldReason : null);
    }

    private static CommentState state(ResultSet row, boolean resultIsPublic) throws SQLException {
        boolean placed = row.getString("group_id") != null;
        boolean withheld = row.getString("withheld_reason") != null;
        if (resultIsPublic && row.getString("answer_kind") != null) {
            return CommentState.ANSWERED;
        } else if (resultIsPublic && withheld) {
            return CommentState.NOT_INCLUDED;
        }
        return placed || withheld ? CommentState.IN_PROCESS : CommentState.RECEIVED;
    }

    private static @Nullable Answer answer(ResultSet row) throws SQLException {
        String kind = row.getString("answer_kind");
        return kind == null ? null : new Answer(AnswerKind.valueOf(kind), row.getString("answer"));
    }

    private static @Nullable String given(String text) {
        return text.isEmpty() ? null : text;
    }
}
