package vn.vanho.policycomm.consultation.internal;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.vanho.policycomm.consultation.WindowChange;

/** The windows of consultations, and how their ends were changed. */
@Repository
class WindowTable {

    private final JdbcClient jdbc;
    private final Clock clock;

    WindowTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void open(String draftId, OffsetDateTime closesAt) {
        jdbc.sql("update draft set window_opens_at = ?, window_closes_at = ? where id = ? and window_opens_at is null")
                .params(now(), closesAt, draftId)
                .update();
    }

    void extend(String draftId, OffsetDateTime closesAt, String reason) {
        note(draftId, WindowChange.Kind.EXTENDED, closesAt, reason);
        jdbc.sql("update draft set window_closes_at = ? where id = ? and window_closed_at is null")
                .params(closesAt, draftId)
                .update();
    }

    void closeEarly(String draftId, String reason) {
        note(draftId, WindowChange.Kind.CLOSED_EARLY, now(), reason);
        close(draftId);
    }

    /** Closes it and pins the version that people commented on. */
    void close(String draftId) {
        jdbc.sql("update draft set window_closed_at = ? where id = ? and window_closed_at is null")
                .params(now(), draftId)
                .update();
        jdbc.sql("update draft set consulted_version = (select max(version) from draft_file where draft_id = :id)"
                        + " where id = :id and consulted_version is null")
                .param("id", draftId)
                .update();
    }

    List<WindowChange> changes(String draftId) {
        return jdbc.sql("select kind, from_time, to_time, reason from window_change where draft_id = ?"
                        + " order by decided_at, id")
                .param(draftId)
                .query(WindowChange.class)
                .list();
    }

    /** Of a window that is closed, or was never opened, nothing changes any more. */
    private void note(String draftId, WindowChange.Kind kind, OffsetDateTime to, String reason) {
        jdbc.sql("insert into window_change (id, draft_id, kind, from_time, to_time, reason, decided_at)"
                        + " select :id, d.id, :kind, d.window_closes_at, :to, :reason, :now from draft d"
                        + " where d.id = :draft and d.window_closes_at is not null and d.window_closed_at is null")
                .param("id", UUID.randomUUID().toString())
                .param("draft", draftId)
                .param("kind", kind.name())
                .param("to", to)
                .param("reason", reason)
                .param("now", now())
                .update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
