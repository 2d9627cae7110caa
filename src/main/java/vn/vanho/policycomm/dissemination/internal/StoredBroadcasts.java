package vn.vanho.policycomm.dissemination.internal;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vanho.policycomm.dissemination.Broadcast;
import vn.vanho.policycomm.dissemination.Broadcasts;

/** Keeps broadcasts in their table. */
@Service
@Transactional
class StoredBroadcasts implements Broadcasts {

    private final JdbcClient jdbc;

    StoredBroadcasts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keep(String workId, List<Broadcast> broadcasts) {
        jdbc.sql("delete from broadcast where work_id = ?").param(workId).update();
        for (int position = 0; position < broadcasts.size(); position++) {
            Broadcast broadcast = broadcasts.get(position);
            jdbc.sql("insert into broadcast (work_id, position, station, broadcast_on, broadcast_at, minutes, language)"
                            + " values (?, ?, ?, ?, ?, ?, ?)")
                    .params(workId, position, broadcast.station(), broadcast.broadcastOn(), broadcast.broadcastAt())
                    .params(broadcast.minutes(), broadcast.language())
                    .update();
        }
    }

    @Override
    public List<Broadcast> of(String workId) {
        return jdbc.sql("select station, broadcast_on, broadcast_at, minutes, language from broadcast"
                        + " where work_id = ? order by position")
                .param(workId)
                .query(Broadcast.class)
                .list();
    }
}
