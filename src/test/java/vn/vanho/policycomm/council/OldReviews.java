package vn.vanho.policycomm.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Reviews that were prepared before the board was kept keep their words. */
abstract class OldReviews {

    private static final OffsetDateTime MORNING = OffsetDateTime.of(2024, 3, 29, 8, 0, 0, 0, ZoneOffset.ofHours(7));

    @Autowired
    private Flyway flyway;

    /** An empty database of the same kind. */
    abstract DriverManagerDataSource empty();

    @Test
    void theirWordsStay() {
        DriverManagerDataSource database = empty();
        JdbcClient jdbc = JdbcClient.create(database);
        migrate(database, "50");
        jdbc.sql("insert into quarterly_review (case_key, figures, prepared_at) values (?, ?, ?)")
                .params("2024/II.2a/quy-1", "II.1a. Quán triệt: Hoàn thành: 1", MORNING)
                .update();

        migrate(database, "51");

        assertThat(jdbc.sql("select case_key, plan_year, kept_at, figures from kept_board")
                        .query((row, at) -> tuple(
                                row.getString(1),
                                row.getInt(2),
                                row.getObject(3, OffsetDateTime.class).toInstant(),
                                row.getString(4)))
                        .list())
                .containsExactly(
                        tuple("2024/II.2a/quy-1", 2024, MORNING.toInstant(), "II.1a. Quán triệt: Hoàn thành: 1"));
    }

    private void migrate(DriverManagerDataSource database, String target) {
        Flyway.configure()
                .configuration(flyway.getConfiguration())
                .dataSource(database)
                .target(target)
                .load()
                .migrate();
    }
}
