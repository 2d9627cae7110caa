package vn.vanho.policycomm.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vanho.policycomm.organisation.Role;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.organisation.Units;
import vn.vanho.policycomm.support.DraftLine;
import vn.vanho.policycomm.support.ItemCase;
import vn.vanho.policycomm.support.PostgresForTests;

/**
 * How long a unit waits for its list and its count over HTTP, with 10,000 and 100,000 open tasks of sixty units on
 * PostgreSQL: the shared filters as Tasklist asks for them. Prints milliseconds; refuses nothing.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"policycomm.locality=sixty-units", "policycomm.security.password-cost=4"})
@ActiveProfiles({"test", "postgres"})
@ContextConfiguration(initializers = PostgresForTests.class)
@Import(DraftLine.class)
class TaskListBenchmark {

    private static final int FEW = 10_000;
    private static final int MANY = 100_000;
    private static final List<String> FILTERS =
            List.of("Việc của đơn vị", "Đang phối hợp", "Sắp đến hạn", "Quá hạn", "Việc của tôi");

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

    private final Random random = new Random(407);

    @Test
    void listsAndCounts() {
        try (ItemCase item = new ItemCase(line, "raise-awareness", "2030/II.1a")) {
            List<String> working = Stream.of(Role.OFFICE, Role.COMMUNE)
                    .flatMap(role -> units.withRole(role).stream())
                    .map(Unit::id)
                    .distinct()
                    .toList();
            ManyTasks tasks = new ManyTasks(
                    jdbc,
                    new CopiedRows(jdbc, new TransactionTemplate(transactions)),
                    OnePart.of(item, line, working.get(0)),
                    working,
                    CopiedRows.number("2030/II.1a/brief-officers/nhieu"));
            System.out.printf("%n%-22s %26s %26s%n", "p50 / p95 / max, ms", "list, page of 15", "count");
            tasks.make(1, FEW);
            measure(FEW, working);
            tasks.make(FEW + 1, MANY);
            measure(MANY, working);
        }
    }

    private void measure(int tasks, List<String> working) {
        System.out.printf("%,d open tasks of %d units%n", tasks, working.size());
        for (String filter : FILTERS) {
            String id = http.withBasicAuth(working.get(0) + "-cv", "Chinh-sach-407!")
                    .getForObject("/engine-rest/filter?name={name}", JsonNode.class, filter)
                    .get(0)
                    .get("id")
                    .asText();
            System.out.printf(
                    "  %-20s %26s %26s%n",
                    filter,
                    times(working, "/engine-rest/filter/%s/list?maxResults=15".formatted(id)),
                    times(working, "/engine-rest/filter/%s/count".formatted(id)));
        }
    }

    private Waits times(List<String> working, String path) {
        return Waits.of(() -> {
            String unit = working.get(random.nextInt(working.size()));
            http.withBasicAuth(unit + "-cv", "Chinh-sach-407!").getForObject(path, String.class);
        });
    }
}
