package vn.vanho.policycomm.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What units showed before evidence belonged to tasks finds its task, or its part. */
abstract class MovedEvidence {

    private static final OffsetDateTime MORNING = OffsetDateTime.of(2024, 6, 3, 8, 0, 0, 0, ZoneOffset.ofHours(7));

    @Autowired
    private Flyway flyway;

    /** An empty database of the same kind. */
    abstract DriverManagerDataSource empty();

    @Test
    void oldRowsFindTheirTaskOrTheirPart() {
        DriverManagerDataSource database = empty();
        JdbcClient jdbc = JdbcClient.create(database);
        migrate(database, "35");
        jdbc.sql("insert into unit_work (id, case_key, kind, asked_unit, unit, asked_at, due_at, on_behalf)"
                        + " values ('w', 'k', 'coordinate', 'phong-y-te', 'phong-y-te', ?, ?, false)")
                .params(MORNING, MORNING)
                .update();
        instance(jdbc, "p1", "k/coordinate/phong-y-te");
        instance(jdbc, "p2", "k");
        task(jdbc, "t1", "p1", "do-work", 0, 2);
        task(jdbc, "t2", "p1", "do-work", 4, -1);
        task(jdbc, "t3", "p2", "plan-communication", 0, 2);
        evidence(jdbc, "e1", "k/coordinate/phong-y-te", "do-work", 1);
        evidence(jdbc, "e2", "k/coordinate/phong-y-te", "do-work", 5);
        evidence(jdbc, "e3", "k", "plan-communication", 1);
        evidence(jdbc, "e4", "k", "plan-communication", 9);

        migrate(database, "39");

        assertThat(jdbc.sql("select id, part, task_id from evidence order by id")
                        .query((row, at) -> tuple(row.getString(1), row.getBoolean(2), row.getString(3)))
                        .list())
                .containsExactly(
                        tuple("e1", true, "t1"),
                        tuple("e2", true, "t2"),
                        tuple("e3", false, "t3"),
                        tuple("e4", false, ""));
    }

    private void migrate(DriverManagerDataSource database, String target) {
        Flyway.configure()
                .configuration(flyway.getConfiguration())
                .dataSource(database)
                .target(target)
                .load()
                .migrate();
    }

    private static void instance(JdbcClient jdbc, String id, String key) {
        jdbc.sql("insert into ACT_HI_PROCINST (ID_, PROC_INST_ID_, BUSINESS_KEY_, PROC_DEF_ID_, START_TIME_)"
                        + " values (?, ?, ?, 'd', ?)")
                .params(id, id, key, Timestamp.from(MORNING.toInstant()))
                .update();
    }

    private static void task(JdbcClient jdbc, String id, String instance, String key, int from, int to) {
        jdbc.sql("insert into ACT_HI_TASKINST (ID_, PROC_INST_ID_, TASK_DEF_KEY_, START_TIME_, END_TIME_)"
                        + " values (?, ?, ?, ?, ?)")
                .params(id, instance, key, hour(from), to < 0 ? null : hour(to))
                .update();
    }

    private static Timestamp hour(int hours) {
        return Timestamp.from(MORNING.plusHours(hours).toInstant());
    }

    private static void evidence(JdbcClient jdbc, String id, String key, String task, int hour) {
        jdbc.sql("insert into evidence (id, case_key, unit, task_key, kind, name, size_bytes, sha256, url, note,"
                        + " added_by, added_at) values (?, ?, 'u', ?, 'LINK', 'n', 0, 'h', 'https://a.vn', '', 'a', ?)")
                .params(id, key, task, MORNING.plusHours(hour))
                .update();
    }
}
