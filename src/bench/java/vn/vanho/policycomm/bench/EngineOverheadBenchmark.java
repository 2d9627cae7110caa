package vn.vanho.policycomm.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vanho.policycomm.engine.Actor;
import vn.vanho.policycomm.engine.EngineDoor;
import vn.vanho.policycomm.organisation.Role;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.organisation.Units;
import vn.vanho.policycomm.plan.Deadline;
import vn.vanho.policycomm.support.PostgresForTests;

/**
 * What a completed task and a started case cost with our forms, records and documents, in one run on PostgreSQL with sixty
 * units: against the engine with the same models and its own authorization, and against the bare engine that asks nobody
 * who they are. Prints ratios; refuses nothing.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "policycomm.locality=sixty-units")
@ActiveProfiles({"test", "postgres"})
@ContextConfiguration(initializers = PostgresForTests.class)
@Import({CountedStatements.class, TimedGuards.class})
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
    private Units units;

    private EmbeddedPostgres database;
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
        String history = engine.getProcessEngineConfiguration().getHistory();
        Map<Object, Object> beans = new StandIns(ids(Role.OFFICE, Role.COMMUNE)).all();
        Map<Contestant, Totals> totals = new LinkedHashMap<>();
        totals.put(
                new Contestant("application", engine, new TransactionTemplate(transactions), this::actAs),
                new Totals());
        totals.put(BareEngine.guarded(database("guarded"), history, beans), new Totals());
        totals.put(BareEngine.open(database("bare"), history, beans), new Totals());
        for (int round = 0; round < WARM_UPS + ROUNDS; round++) {
            boolean counts = round >= WARM_UPS;
            totals.forEach((contestant, total) -> round(contestant, counts ? total : new Totals()));
            year++;
        }
        print(List.copyOf(totals.values()));
    }

    private DataSource database(String name) {
        DataSource server = new SingleConnectionDataSource(server("postgres"), "postgres", "", true);
        JdbcClient.create(server).sql("create database " + name).update();
        return CountedStatements.of(new SingleConnectionDataSource(server(name), "postgres", "", true));
    }

    private String server(String name) {
        return database.getJdbcUrl("postgres", name);
    }

    /** As a request does once its sender is known; who that is was found out before, and costs the task nothing. */
    private void actAs(Actor actor, Runnable work) {
        door.enter(actor);
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

    private static void print(List<Totals> all) {
        System.out.printf("%n%-38s %12s %15s %12s%n", "", "application", "guarded engine", "bare engine");
        line("SQL statements a completed task", all, total -> total.tasks.statementsEach());
        line("CPU ms a completed task", all, total -> total.tasks.millisEach());
        line("SQL statements a start, 50 together", all, total -> total.starts.statementsEach());
        line("CPU ms a start, 50 together", all, total -> total.starts.millisEach());
        split(all.get(0).tasks, all.get(1).tasks, all.get(2).tasks);
        System.out.printf(
                "In brackets: ours over theirs. %d tasks completed, %d cases started by each.%n%n",
                all.get(0).tasks.times(), all.get(0).starts.times());
    }

    /** The guards read the task and its variables, which the engine then need not; so they look dearer than they are. */
    private static void split(Cost ours, Cost guarded, Cost bare) {
        System.out.printf(
                Locale.ROOT,
                "CPU ms a completed task over the bare engine: %.2f the engine's own authorization, %.2f our guards (the"
                        + " forms), %.2f records, documents, listeners%n",
                guarded.millisEach() - bare.millisEach(),
                ours.guardMillisEach(),
                ours.millisEach() - guarded.millisEach() - ours.guardMillisEach());
    }

    private static void line(String name, List<Totals> all, ToDoubleFunction<Totals> figure) {
        double ours = figure.applyAsDouble(all.get(0));
        double guarded = figure.applyAsDouble(all.get(1));
        double bare = figure.applyAsDouble(all.get(2));
        System.out.printf(
                Locale.ROOT,
                "%-38s %12.2f %8.2f (%.2f) %5.2f (%.2f)%n",
                name,
                ours,
                guarded,
                ours / guarded,
                bare,
                ours / bare);
    }
}
