package vn.vanho.policycomm.consultation.internal;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vanho.policycomm.consultation.HeldEvent;
import vn.vanho.policycomm.consultation.HeldEvents;

/** Keeps events in their table. */
@Service
@Transactional
class StoredHeldEvents implements HeldEvents {

    private final JdbcClient jdbc;

    StoredHeldEvents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keep(String workId, List<HeldEvent> events) {
        jdbc.sql("delete from held_event where work_id = ?").param(workId).update();
        for (int position = 0; position < events.size(); position++) {
            HeldEvent event = events.get(position);
            jdbc.sql("insert into held_event (work_id, position, form, held_on, place, audience, attendees)"
                            + " values (?, ?, ?, ?, ?, ?, ?)")
                    .params(workId, position, event.form(), event.heldOn(), event.place(), event.audience())
                    .param(event.attendees())
                    .update();
        }
    }

    @Override
    public List<HeldEvent> of(String workId) {
        return jdbc.sql("select form, held_on, place, audience, attendees from held_event where work_id = ?"
                        + " order by position")
                .param(workId)
                .query(HeldEvent.class)
                .list();
    }
}
