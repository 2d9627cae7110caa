package vn.vanho.policycomm.consultation.internal;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vanho.policycomm.consultation.ReplyState;

/** The state of answers to commenters; each change is committed at once. */
@Repository
@Transactional(propagation = Propagation.REQUIRES_NEW)
class ReplyTable {

    /** A comment whose sender has not heard yet. */
    record Waiting(String id, String receiptCode, @Nullable String contactEmail) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    ReplyTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Waiting> waiting(String draftId) {
        return jdbc.sql("select id, receipt_code, contact_email from public_comment"
                        + " where draft_id = ? and reply_state = 'NONE' order by received_at, id")
                .param(draftId)
                .query(Waiting.class)
                .list();
    }

    /** Moves a comment on; false when somebody else already did. */
    boolean move(String commentId, ReplyState from, ReplyState to) {
        return jdbc.sql("update public_comment set reply_state = ?, replied_at = ? where id = ? and reply_state = ?")
                        .params(to.name(), OffsetDateTime.now(clock), commentId, from.name())
                        .update()
                > 0;
    }
}
