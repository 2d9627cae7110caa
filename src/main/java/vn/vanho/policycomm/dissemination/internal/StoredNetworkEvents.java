package vn.vanho.policycomm.dissemination.internal;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vanho.policycomm.dissemination.NetworkEvent;
import vn.vanho.policycomm.dissemination.NetworkEvents;

/** Keeps events in their table. */
@Service
@Transactional
class StoredNetworkEvents implements NetworkEvents {

    private final JdbcClient jdbc;
    private final Clock clock;

    StoredNetworkEvents(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public String report(String draftId, String link, String content, String reportedBy) {
        String id = UUID.randomUUID().toString();
        jdbc.sql("insert into network_event (id, draft_id, link, content, reported_by, reported_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(id, draftId, link, content, reportedBy, now())
                .update();
        return id;
    }

    @Override
    public void handled(String eventId, String measure, String handledBy) {
        jdbc.sql("update network_event set measure = ?, handled_by = ?, handled_at = ? where id = ?")
                .params(measure, handledBy, now(), eventId)
                .update();
    }

    @Override
    public void decided(String eventId, String decision, String decidedBy) {
        jdbc.sql("update network_event set decision = ?, decided_by = ?, decided_at = ? where id = ?")
                .params(decision, decidedBy, now(), eventId)
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public List<NetworkEvent> of(String draftId) {
        return jdbc.sql("select * from network_event where draft_id = ? order by reported_at, id")
                .param(draftId)
                .query(NetworkEvent.class)
                .list();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
