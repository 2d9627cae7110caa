package vn.vanho.policycomm.plan.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.plan.DayOff;
import vn.vanho.policycomm.plan.DayOffKind;

/** The decided days in their table, and the version that each change of them gives anew. */
@Component
class DaysOffTable {

    private final JdbcClient jdbc;
    private final Clock clock;

    DaysOffTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Empty until the days were taken from the file. */
    Optional<String> version() {
        return version("");
    }

    /** The same; other changes wait until the caller's transaction ends. */
    Optional<String> lock() {
        return version(" for update");
    }

    private Optional<String> version(String how) {
        return jdbc.sql("select version from days_off_version where id = 1" + how)
                .query((row, at) -> Optional.ofNullable(row.getString("version")))
                .single();
    }

    List<DecidedDay> days() {
        return decided().stream()
                .map(day -> new DecidedDay(day.date(), day.kind(), day.note()))
                .toList();
    }

    /** The same with who entered them. */
    List<DayOff> decided() {
        return jdbc.sql("select * from day_off order by on_date")
                .query((row, at) -> new DayOff(
                        row.getObject("on_date", LocalDate.class),
                        DayOffKind.valueOf(row.getString("kind")),
                        row.getString("note"),
                        row.getString("entered_by"),
                        row.getObject("entered_at", OffsetDateTime.class)))
                .list();
    }

    /** A version is never given twice, so that one of a transaction that was rolled back is remembered by nobody. */
    void change(List<DecidedDay> removed, List<DecidedDay> added, String by) {
        removed.forEach(day -> jdbc.sql("delete from day_off where on_date = ?")
                .param(day.date())
                .update());
        added.forEach(day -> insert(day, by));
        jdbc.sql("update days_off_version set version = ? where id = 1")
                .param(UUID.randomUUID().toString())
                .update();
    }

    private void insert(DecidedDay day, String by) {
        jdbc.sql("insert into day_off (on_date, kind, note, entered_by, entered_at) values (?, ?, ?, ?, ?)")
                .params(day.date(), day.kind().name(), day.note(), by, OffsetDateTime.now(clock))
                .update();
    }
}
