package vn.vanho.policycomm.monitoring.internal;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vanho.policycomm.monitoring.BoardOpening;
import vn.vanho.policycomm.monitoring.BoardOpenings;

/** Keeps every opening and closing; the last of a year counts. */
@Service
@Transactional
class StoredBoardOpenings implements BoardOpenings {

    private final JdbcClient jdbc;
    private final Clock clock;

    StoredBoardOpenings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isOpen(int year) {
        return of(year).stream().findFirst().filter(BoardOpening::open).isPresent();
    }

    @Override
    public void set(int year, boolean open, String by) {
        if (isOpen(year) != open) {
            jdbc.sql("insert into board_opening (plan_year, opened, done_by, done_at) values (?, ?, ?, ?)")
                    .params(year, open, by, OffsetDateTime.now(clock))
                    .update();
        }
    }

    @Override
    @Transactional(readOnly = true)
    public List<BoardOpening> of(int year) {
        return jdbc.sql("select plan_year, opened, done_by, done_at from board_opening where plan_year = ?"
                        + " order by done_at desc, id desc")
                .param(year)
                .query((row, at) -> new BoardOpening(
                        row.getInt("plan_year"),
                        row.getBoolean("opened"),
                        row.getString("done_by"),
                        row.getObject("done_at", OffsetDateTime.class)))
                .list();
    }
}
