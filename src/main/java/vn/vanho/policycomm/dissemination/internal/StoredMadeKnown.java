package vn.vanho.policycomm.dissemination.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vanho.policycomm.dissemination.MadeKnown;
import vn.vanho.policycomm.plan.Deadline;

/** Reads the first of each kind from what was posted, broadcast and handed over. */
@Service
@Transactional(readOnly = true)
class StoredMadeKnown implements MadeKnown {

    /** A draft that came twice has its key twice: broadcasts before the directive of the second time are not of it. */
    private static final String FIRST = """
            select d.id,
             (select min(s.done_at) from publication_step s where s.draft_id = d.id and s.step = 'POSTED') as shown,
             (select min(p.posted_at) from channel_post p where p.draft_id = d.id) as posted,
             (select min(b.broadcast_on) from broadcast b join unit_work w on w.id = b.work_id
               where w.case_key = d.business_key and w.asked_at >= d.created_at) as broadcast,
             (select min(k.received_on) from kit_receipt k where k.draft_id = d.id) as received
            from draft d where d.plan_year = ?""";

    private final JdbcClient jdbc;

    StoredMadeKnown(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, Days> of(int planYear) {
        Map<String, Days> days = new HashMap<>();
        jdbc.sql(FIRST).param(planYear).query(row -> {
            days.put(row.getString("id"), days(row));
        });
        return days;
    }

    private static Days days(ResultSet row) throws SQLException {
        LocalDate posted = day(row, "posted");
        LocalDate broadcast = row.getObject("broadcast", LocalDate.class);
        LocalDate received = row.getObject("received", LocalDate.class);
        return new Days(day(row, "shown"), first(posted, broadcast, received));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.atZoneSameInstant(Deadline.ZONE).toLocalDate();
    }

    private static @Nullable LocalDate first(@Nullable LocalDate... days) {
        return Stream.of(days)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
