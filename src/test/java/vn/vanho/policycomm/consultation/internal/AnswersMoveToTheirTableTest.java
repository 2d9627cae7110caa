package vn.vanho.policycomm.consultation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A database that already holds answers keeps them. */
class AnswersMoveToTheirTableTest {

    private static final String NOW = "timestamp with time zone '2024-06-01 08:00:00+07:00'";

    @Test
    void anAnswerBecomesTheFirstVersion() {
        var database = new DriverManagerDataSource("jdbc:h2:mem:answers-move;DB_CLOSE_DELAY=-1");
        JdbcClient jdbc = JdbcClient.create(database);
        FluentConfiguration flyway =
                Flyway.configure().dataSource(database).placeholders(Map.of("text", "varchar", "blob", "blob"));
        flyway.target("6").load().migrate();
        jdbc.sql("insert into draft (id, business_key, plan_year, subject, slug, title, document_type, issuer,"
                        + " drafting_agency, directive_number, directive_date, directive_sender, created_at)"
                        + " values ('d', 'k', 2024, 's', 's-2024', 't', 'luat', 'i', 'a', 'n', date '2024-05-06', 's', "
                        + NOW + ")")
                .update();
        jdbc.sql("insert into comment_group (id, draft_id, title, section_address, owner_unit, answer_kind, answer,"
                        + " answered_by, answered_at, created_at) values"
                        + " ('g1', 'd', 't', '', 'cong-an', 'ACCEPT', 'Đồng ý', 'cong-an-cv', " + NOW + ", " + NOW
                        + "),"
                        + " ('g2', 'd', 't', '', 'cong-an', null, null, null, null, " + NOW + ")")
                .update();

        flyway.target("8").load().migrate();

        assertThat(jdbc.sql("select group_id, version, kind, text, given_by from group_answer")
                        .query()
                        .singleRow()
                        .values())
                .containsExactly("g1", 1, "ACCEPT", "Đồng ý", "cong-an-cv");
        assertThat(jdbc.sql("select id from comment_group where awaits_answer")
                        .query(String.class)
                        .list())
                .containsExactly("g2");
    }
}
