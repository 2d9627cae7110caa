package vn.vanho.policycomm.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vanho.policycomm.engine.Accounts;
import vn.vanho.policycomm.engine.Actor;
import vn.vanho.policycomm.engine.EngineDoor;
import vn.vanho.policycomm.organisation.Role;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.organisation.Units;
import vn.vanho.policycomm.plan.Deadline;
import vn.vanho.policycomm.support.PostgresForTests;

/**
 * What a completed task and a started case cost with our forms, rights, records and documents, against the bare engine with
 * the same models, in one run on PostgreSQL with sixty units. Prints ratios; refuses nothing.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "policycomm.locality=sixty-units")
@ActiveProfiles({"test", "postgres"})
@ContextConfiguration(initializers = PostgresForTests.class)
@Import(CountedStatements.class)
class EngineOverheadBenchmark {

    private static final int WARM_UPS = 2;
    private static final int ROUNDS = 3;
    private static final int TOGETHER = 50;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private EngineDoor door;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Units units;

    private EmbeddedPostgres database;
    private final Map<String, Actor> actors = new HashMap<>();
    private int year = 2030;

    @BeforeEach
    void aDatabaseForTheBareEngine() {
        database = PostgresForTests.start();
    }

    @AfterEach
    void stop() throws IOException {
        ClockUtil.reset();
        database.close();
    }

    @Test
    void costAgainstTheBareEngine() {
        Contestant ours =
                new Contestant("application", engine, new TransactionTemplate(transactions), this::actAs);
        DataSource bareDatabase = CountedStatements.of(
                new SingleConnectionDataSource(
                        database.getJdbcUrl("postgres", "postgres"), "postgres", "", true));
        Contestant bare = BareEngine.on(
                bareDatabase,
                engine.getProcessEngineConfiguration().getHistory(),
                new StandIns(ids(Role.OFFICE, Role.COMMUNE)).all());
        Totals oursTotals = new Totals();
        Totals bareTotals = new Totals();
        for (int round = 0; round < WARM_UPS + ROUNDS; round++) {
            boolean counts = round >= WARM_UPS;
            round(ours, counts ? oursTotals : new Totals());
            round(bare, counts ? bareTotals : new Totals());
            year++;
        }
        print(oursTotals, bareTotals);
    }

    /** As a request does once its sender is known; who that is was found out before, and costs the task nothing. */
    private void actAs(String account, Runnable work) {
        door.enter(actors.computeIfAbsent(
                account, id -> new Actor(id, accounts.find(id).orElseThrow().groups())));
        try {
            work.run();
        } finally {
            door.leave();
        }
    }

    private void round(Contestant contestant, Totals totals) {
        LocalDate today = LocalDate.of(year, 10, 2);
        ClockUtil.setCurrentTime(
                Date.from(today.atTime(9, 0).atZone(Deadline.ZONE).toInstant()));
        List<String> reporting = ids(Role.OFFICE, Role.COMMUNE);
        PlanAtWork work = new PlanAtWork(contestant, today, reporting, ids(Role.OFFICE, Role.COMMUNE));
        totals.starts = totals.starts.plus(work.startReports(TOGETHER));
        work.startBriefings();
        totals.tasks = totals.tasks.plus(work.completeAll());
    }

    private List<String> ids(Role... roles) {
        return Stream.of(roles)
                .flatMap(role -> units.withRole(role).stream())
                .map(Unit::id)
                .distinct()
                .toList();
    }

    /** What one contestant's rounds cost. */
    private static final class Totals {
        private Cost starts = Cost.NONE;
        private Cost tasks = Cost.NONE;
    }

    private static void print(Totals ours, Totals bare) {
        System.out.printf("%n%-34s %12s %12s %8s%n", "", "application", "bare engine", "ratio");
        line("SQL statements a completed task", ours.tasks.statementsEach(), bare.tasks.statementsEach());
        line("CPU ms a completed task", ours.tasks.millisEach(), bare.tasks.millisEach());
        line("SQL statements a start (50 together)", ours.starts.statementsEach(), bare.starts.statementsEach());
        line("CPU ms a start (50 together)", ours.starts.millisEach(), bare.starts.millisEach());
        System.out.printf("%d tasks completed, %d cases started by each%n%n", ours.tasks.times(), ours.starts.times());
    }

    private static void line(String name, double ours, double bare) {
        System.out.printf(Locale.ROOT, "%-36s %10.2f %12.2f %8.2f%n", name, ours, bare, ours / bare);
    }
}
