package vn.vanho.policycomm.support;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vanho.policycomm.consultation.SenderKind;

/** Puts comments straight into the table, for tests that are not about how comments come in. */
public final class CommentRowsForTests {

    private static final OffsetDateTime FIRST = OffsetDateTime.parse("2024-04-05T08:00:00+07:00");

    private final JdbcClient jdbc;
    private final String draftId;
    private int received;

    public CommentRowsForTests(JdbcClient jdbc, String draftId) {
        this.jdbc = jdbc;
        this.draftId = draftId;
    }

    /** Who a comment is from. */
    public record Sender(SenderKind kind, String name, String place, boolean publishName) {}

    /** Each comment comes in a minute after the one before; returns its id. */
    public String add(String address, String body, Sender sender) {
        String id = UUID.randomUUID().toString();
        jdbc.sql("insert into public_comment (id, draft_id, receipt_code, form_token, section_address, body,"
                        + " sender_kind, sender_name, sender_place, publish_name, received_at, reply_state)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'NONE')")
                .params(id, draftId, id.substring(0, 18), id, address, body)
                .params(sender.kind().name(), sender.name(), sender.place(), sender.publishName())
                .param(FIRST.plusMinutes(received++))
                .update();
        return id;
    }
}
