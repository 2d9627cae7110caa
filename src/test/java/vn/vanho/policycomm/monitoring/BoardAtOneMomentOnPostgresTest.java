package vn.vanho.policycomm.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vanho.policycomm.plan.Deadline;
import vn.vanho.policycomm.plan.ItemOutcome;
import vn.vanho.policycomm.plan.ItemResult;
import vn.vanho.policycomm.plan.ItemResults;
import vn.vanho.policycomm.support.OnPostgres;

/** All that a board tells is of the moment at which it began to ask, whatever changes while it asks. */
@OnPostgres
class BoardAtOneMomentOnPostgresTest {

    private static final int YEAR = 2027;
    private static final int LONG = 60;

    @Autowired
    private YearBoards boards;

    @Autowired
    private ItemResults results;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void forget() {
        jdbc.sql("delete from item_result where plan_year = ?").param(YEAR).update();
    }

    /** Where it asks for units' parts it is held up until the result, which it reads after them, is committed. */
    @Test
    void whatIsRecordedWhileItAsksIsNotOfIt() throws Exception {
        CompletableFuture<YearBoard> asked = new TransactionTemplate(transactions).execute(status -> {
            jdbc.sql("lock table unit_work in access exclusive mode").update();
            CompletableFuture<YearBoard> asking =
                    CompletableFuture.supplyAsync(() -> boards.of(BoardScope.ofYear(YEAR)));
            waitUntilHeldUp();
            results.record(new ItemResult(
                    "2027/II.2a",
                    YEAR,
                    "II.2a",
                    ItemOutcome.DONE,
                    "Xong",
                    "",
                    "phong-tu-phap-cv",
                    OffsetDateTime.now(Deadline.ZONE)));
            return asking;
        });

        assertThat(status(asked.get(LONG, TimeUnit.SECONDS))).isEqualTo(PlanStatus.NOT_DUE);
        assertThat(status(boards.of(BoardScope.ofYear(YEAR)))).isEqualTo(PlanStatus.DONE_IN_TIME);
    }

    private void waitUntilHeldUp() {
        long giveUp = System.nanoTime() + Duration.ofSeconds(LONG).toNanos();
        while (heldUp() == 0) {
            assertThat(System.nanoTime()).as("the board asks for units' parts").isLessThan(giveUp);
            Thread.onSpinWait();
        }
    }

    private int heldUp() {
        return jdbc.sql("select count(*) from pg_locks where not granted and relation = 'unit_work'::regclass")
                .query(Integer.class)
                .single();
    }

    private static PlanStatus status(YearBoard board) {
        return board.items().stream()
                .filter(item -> item.code().equals("II.2a"))
                .findFirst()
                .orElseThrow()
                .status();
    }
}
