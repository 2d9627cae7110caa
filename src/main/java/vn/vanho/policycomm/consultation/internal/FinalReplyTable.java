package vn.vanho.policycomm.consultation.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vanho.policycomm.consultation.AnswerKind;
import vn.vanho.policycomm.consultation.ReplyState;

/** Whom replies of drafting agencies are told, and what became of the mails. */
@Repository
class FinalReplyTable {

    /** A commenter who has not heard of a reply yet. */
    record Untold(
            String replyId,
            String commentId,
            String receiptCode,
            String contactEmail,
            AnswerKind kind,
            String reply,
            String letterNumber,
            LocalDate letterDate) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    FinalReplyTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Notes whom a reply to a group is to be told: all with an address who were answered before. Returns how many. */
    int ask(String replyId, String groupId) {
        return jdbc.sql("insert into agency_reply_mail (reply_id, comment_id, state, changed_at)"
                        + " select cast(? as varchar(36)), id, 'NONE', cast(? as timestamp with time zone)"
                        + " from public_comment where group_id = ? and contact_email is not null"
                        + " and withheld_reason is null and reply_state in ('MAILED', 'SENDING', 'NOT_SENT')")
                .params(replyId, OffsetDateTime.now(clock), groupId)
                .update();
    }

    /** For the replies in force, in the order in which their comments came. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    List<Untold> waiting(String draftId) {
        return jdbc.sql("select m.reply_id, m.comment_id, c.receipt_code, c.contact_email, r.kind, r.reply,"
                        + " r.letter_number, r.letter_date from agency_reply_mail m"
                        + " join agency_reply r on r.id = m.reply_id join public_comment c on c.id = m.comment_id"
                        + " where c.draft_id = ? and m.state = 'NONE' and c.contact_email is not null"
                        + " order by c.received_at, c.id")
                .param(draftId)
                .query(Untold.class)
                .list();
    }

    /** Moves a mail on; false when somebody else already did. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    boolean move(Untold mail, ReplyState from, ReplyState to) {
        return jdbc.sql("update agency_reply_mail set state = ?, changed_at = ?"
                                + " where reply_id = ? and comment_id = ? and state = ?")
                        .params(to.name(), OffsetDateTime.now(clock), mail.replyId(), mail.commentId(), from.name())
                        .update()
                > 0;
    }
}
