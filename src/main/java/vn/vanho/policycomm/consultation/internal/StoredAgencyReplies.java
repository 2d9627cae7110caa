package vn.vanho.policycomm.consultation.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vanho.policycomm.consultation.AgencyReplied;
import vn.vanho.policycomm.consultation.AgencyReplies;
import vn.vanho.policycomm.consultation.AgencyReply;
import vn.vanho.policycomm.consultation.Answer;
import vn.vanho.policycomm.consultation.AnswerKind;
import vn.vanho.policycomm.consultation.Relay;

/** Keeps the drafting agencies' replies in our tables. */
@Service
@Transactional
class StoredAgencyReplies implements AgencyReplies {

    private final JdbcClient jdbc;
    private final DraftTable drafts;
    private final FinalReplyTable mails;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StoredAgencyReplies(
            JdbcClient jdbc, DraftTable drafts, FinalReplyTable mails, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.drafts = drafts;
        this.mails = mails;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void recordSending(String draftId, String letterNumber, LocalDate letterDate) {
        jdbc.sql("update draft set sent_letter_number = ?, sent_on = ? where id = ? and sent_on is null")
                .params(letterNumber, letterDate, draftId)
                .update();
    }

    /** Two who save at the same moment wait for each other: what is the same is told once. */
    @Override
    public void record(AgencyReply reply, String keyedBy) {
        String draftId = draftOf(reply.groupId());
        drafts.hold(draftId);
        if (!reply.equals(replies(draftId).get(reply.groupId()))) {
            String id = UUID.randomUUID().toString();
            replace(id, reply, keyedBy);
            if (mails.ask(id, reply.groupId()) > 0) {
                events.publishEvent(new AgencyReplied(draftId));
            }
        }
    }

    private String draftOf(String groupId) {
        return jdbc.sql("select draft_id from comment_group where id = ?")
                .param(groupId)
                .query(String.class)
                .single();
    }

    private void replace(String id, AgencyReply reply, String keyedBy) {
        jdbc.sql("delete from agency_reply where group_id = ?")
                .param(reply.groupId())
                .update();
        jdbc.sql("insert into agency_reply (id, group_id, kind, reply, letter_number, letter_date, keyed_by, keyed_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        reply.groupId(),
                        reply.answer().kind().name(),
                        reply.answer().text())
                .params(reply.letterNumber(), reply.letterDate(), keyedBy, OffsetDateTime.now(clock))
                .update();
    }

    @Override
    public void settle(String draftId) {
        jdbc.sql("update draft set reply_settled_at = ? where id = ? and reply_settled_at is null")
                .params(OffsetDateTime.now(clock), draftId)
                .update();
    }

    @Override
    public Relay of(String draftId) {
        Map<String, AgencyReply> replies = replies(draftId);
        return jdbc.sql("select sent_letter_number, sent_on, reply_settled_at from draft where id = ?")
                .param(draftId)
                .query((row, index) -> new Relay(
                        row.getString("sent_letter_number"),
                        row.getObject("sent_on", LocalDate.class),
                        row.getObject("reply_settled_at", OffsetDateTime.class),
                        replies))
                .single();
    }

    private Map<String, AgencyReply> replies(String draftId) {
        return jdbc
                .sql("select r.* from agency_reply r join comment_group g on g.id = r.group_id where g.draft_id = ?")
                .param(draftId)
                .query(StoredAgencyReplies::reply)
                .list()
                .stream()
                .collect(Collectors.toMap(AgencyReply::groupId, Function.identity()));
    }

    private static AgencyReply reply(ResultSet row, int index) throws SQLException {
        return new AgencyReply(
                row.getString("group_id"),
                new Answer(AnswerKind.valueOf(row.getString("kind")), row.getString("reply")),
                row.getString("letter_number"),
                row.getObject("letter_date", LocalDate.class));
    }

    @Override
    public Optional<String> groupOf(String receiptCode) {
        return jdbc.sql("select group_id from public_comment where receipt_code = ? and group_id is not null")
                .param(receiptCode)
                .query(String.class)
                .optional();
    }
}
