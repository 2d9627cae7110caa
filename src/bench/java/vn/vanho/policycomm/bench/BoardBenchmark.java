package vn.vanho.policycomm.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vanho.policycomm.organisation.Role;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.organisation.Units;
import vn.vanho.policycomm.support.Browser;
import vn.vanho.policycomm.support.DraftLine;
import vn.vanho.policycomm.support.ItemCase;
import vn.vanho.policycomm.support.PostgresForTests;

/**
 * How long one waits for the board of a year over HTTP, as JSON, as a page and as a workbook, with 10,000 and 100,000 open
 * tasks of sixty units, drafts with comments and two years of history on PostgreSQL. Prints milliseconds beside what is
 * asked of the board; refuses nothing.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"policycomm.locality=sixty-units", "policycomm.security.password-cost=4"})
@ActiveProfiles({"test", "postgres"})
@ContextConfiguration(initializers = PostgresForTests.class)
@Import(DraftLine.class)
class BoardBenchmark {

    private static final int FEW = 10_000;
    private static final int MANY = 100_000;
    private static final double BOUND_OF_FEW = 300;
    private static final double BOUND_OF_MANY = 1000;
    private static final String READER = "phong-tu-phap-cv";
    private static final String JSON = "/api/plan/" + TwoYears.THIS;
    private static final String PAGE = "/lam-viec/ke-hoach/%d/bang".formatted(TwoYears.THIS);

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private DraftLine line;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private Units units;

    @LocalServerPort
    private int port;

    @Test
    void boards() {
        try (ItemCase item = new ItemCase(line, "raise-awareness", "2030/II.1a")) {
            List<String> working = Stream.of(Role.OFFICE, Role.COMMUNE)
                    .flatMap(role -> units.withRole(role).stream())
                    .map(Unit::id)
                    .distinct()
                    .toList();
            CopiedRows rows = new CopiedRows(jdbc, new TransactionTemplate(transactions));
            TwoYears years = new TwoYears(jdbc, rows, OnePart.of(item, line, working.get(0)), working);
            years.begin();
            System.out.printf("%n%-34s %26s %10s%n", "p50 / p95 / max, ms", "", "bound, p95");
            years.make(1, FEW);
            measure(FEW, BOUND_OF_FEW);
            years.make(FEW + 1, MANY);
            measure(MANY, BOUND_OF_MANY);
        }
    }

    private void measure(int tasks, double bound) {
        System.out.printf(
                "%,d open tasks, %,d parts and %,d tasks in all of two years%n",
                tasks, count("unit_work"), count("ACT_HI_TASKINST"));
        assertThat(openTasks()).as("what is measured is there").isGreaterThanOrEqualTo(tasks);
        Browser reader = new Browser(port).signIn(READER);
        print("JSON", Waits.of(() -> http.withBasicAuth(READER, "Chinh-sach-407!").getForObject(JSON, String.class)), bound);
        print("JSON of one unit", Waits.of(() -> http.withBasicAuth(READER, "Chinh-sach-407!")
                .getForObject(JSON + "?don-vi=phong-01", String.class)), bound);
        print("page", Waits.of(() -> reader.download(PAGE)), bound);
        print("workbook", Waits.of(() -> reader.download(PAGE + ".xlsx")), bound);
    }

    private static void print(String what, Waits waits, double bound) {
        System.out.printf("  %-32s %26s %10.0f %s%n", what, waits, bound, waits.p95() < bound ? "kept" : "MISSED");
    }

    private long openTasks() {
        JsonNode items = http.withBasicAuth(READER, "Chinh-sach-407!")
                .getForObject(JSON, JsonNode.class)
                .get("items");
        return StreamSupport.stream(items.spliterator(), false)
                .flatMap(item -> StreamSupport.stream(item.get("units").spliterator(), false))
                .mapToLong(unit -> unit.get("openTasks").asLong())
                .sum();
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }
}
