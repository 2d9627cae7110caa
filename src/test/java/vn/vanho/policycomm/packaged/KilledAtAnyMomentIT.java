package vn.vanho.policycomm.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vanho.policycomm.support.Browser;
import vn.vanho.policycomm.support.PostgresForTests;

/**
 * The jar on PostgreSQL is killed as {@code kill -9} does, again and again, while citizens comment and staff take drafts
 * from the directive to their end: no receipt is void, no comment is there twice, no step is done twice, and every draft
 * gets to its end.
 *
 * <p>Several drafts are under way at once, so that one kill hits several steps. A kill comes after a random number of
 * answers since the last start. {@code -Dkills=20} kills more often than the usual {@value #USUAL_KILLS} times (about 25
 * s each), {@code -Dseed=…} repeats the numbers of a run.
 */
class KilledAtAnyMomentIT {

    private static final int USUAL_KILLS = 3;
    private static final int KILLS = Integer.getInteger("kills", USUAL_KILLS);
    private static final long SEED = Long.getLong("seed", System.nanoTime());
    private static final int CITIZENS = 4;
    private static final int DRAFTS_AT_ONCE = 3;
    private static final int FEWEST_ANSWERS = 10;
    private static final int MOST_ANSWERS = 250;

    @TempDir
    private Path folder;

    private final EmbeddedPostgres postgres = PostgresForTests.start();
    private final JdbcClient jdbc = JdbcClient.create(postgres.getPostgresDatabase());
    private final ExecutorService people = Executors.newFixedThreadPool(CITIZENS + DRAFTS_AT_ONCE);
    private final AtomicInteger drafts = new AtomicInteger();
    private volatile boolean moreKillsToCome = true;
    private PackagedApplication application;
    private ShakySite site;
    private PersistentCitizen citizen;

    @BeforeEach
    void start() throws IOException {
        application = PackagedApplication.launchUnpacked(
                        folder,
                        "--spring.profiles.active=postgres,demo",
                        "--spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres"),
                        "--spring.datasource.username=postgres",
                        "--policycomm.portal.comments-per-hour=1000000",
                        // What a killed node had taken is taken up by another one, here itself, when its lock is over.
                        "--camunda.bpm.job-execution.lock-time-in-millis=5000",
                        "--camunda.bpm.job-execution.max-wait=2000")
                .awaitUp();
        site = new ShakySite(application.port());
        citizen = new PersistentCitizen(site);
    }

    @AfterEach
    void everythingEnds() throws Exception {
        people.shutdownNow();
        application.kill();
        postgres.close();
    }

    @Test
    void nothingIsLostAndNothingIsDoneTwice() throws Exception {
        Collection<Future<?>> work = everybodyWorks(application.awaitDraft());
        killAndStartAgain();
        moreKillsToCome = false;
        for (Future<?> one : work) {
            one.get();
        }
        assertThat(site.surprises()).isEmpty();
        everyReceiptIsThereAndEveryCommentOnce();
        everyDraftCameToItsEnd();
        nothingWasDoneTwice();
        report();
    }

    private Collection<Future<?>> everybodyWorks(String sample) {
        List<Future<?>> work = new ArrayList<>();
        for (int one = 0; one < CITIZENS; one++) {
            work.add(people.submit(() -> whileKilled(() -> citizen.comment(sample, ""))));
        }
        for (int one = 0; one < DRAFTS_AT_ONCE; one++) {
            work.add(people.submit(
                    () -> whileKilled(() -> draft(drafts.incrementAndGet()).finish())));
        }
        return work;
    }

    private void whileKilled(Runnable work) {
        while (moreKillsToCome) {
            work.run();
        }
    }

    private PersistentOffice draft(int number) {
        return new PersistentOffice(site, jdbc, citizen, "2024/II.3a/mat-dien-" + number);
    }

    private void killAndStartAgain() throws Exception {
        Random moments = new Random(SEED);
        for (int kill = 0; kill < KILLS; kill++) {
            site.awaitAnswers(moments.nextInt(FEWEST_ANSWERS, MOST_ANSWERS));
            application.kill();
            application = application.again().awaitUp();
        }
    }

    private void everyReceiptIsThereAndEveryCommentOnce() {
        Browser reader = site.browser();
        citizen.receipts()
                .forEach((body, receipt) ->
                        assertThat(reader.open(receipt).text()).contains(body));
        assertThat(texts("select body from public_comment"))
                .doesNotHaveDuplicates()
                .containsAll(citizen.receipts().keySet())
                .hasSameSizeAs(citizen.receipts().keySet());
    }

    private void everyDraftCameToItsEnd() {
        assertThat(count("act_hi_procinst where business_key_ like '2024/II.3a/mat-dien-%' and state_ <> 'COMPLETED'"))
                .isZero();
        assertThat(count("act_hi_procinst where business_key_ like '2024/II.3a/mat-dien-%'"
                        + " and proc_def_key_ = 'communicate-draft'"))
                .isEqualTo(drafts.get());
        assertThat(count("draft where outcome = 'COMMUNICATED'")).isEqualTo(drafts.get());
        assertThat(count("act_ru_incident")).isZero();
    }

    private void nothingWasDoneTwice() {
        assertThat(twice("publication", "draft_id, version, channel")).isEmpty();
        assertThat(count("publication where posted_at is not null")).isEqualTo(drafts.get() + 1);
        assertThat(twice("publication_step", "draft_id, version, step")).isEmpty();
        assertThat(twice("case_document", "owner, kind")).isEmpty();
        assertThat(count("case_document where kind = 'CONSOLIDATED_TABLE'"))
                .isEqualTo(count("act_hi_actinst where act_id_ = 'compile-table'"))
                .isEqualTo(drafts.get());
        assertThat(twice("act_hi_actinst where act_type_ = 'serviceTask'", "root_proc_inst_id_, act_id_"))
                .isEmpty();
        assertThat(twice("act_hi_taskinst where task_def_key_ <> 'hand-over-kit'", "root_proc_inst_id_, task_def_key_"))
                .isEmpty();
        assertThat(twice("kit_receipt", "draft_id, unit_id")).isEmpty();
        assertThat(count("kit_receipt")).isEqualTo(2 * drafts.get());
    }

    private void report() {
        System.out.printf(
                "Killed %d times (seed %d): %d comments, %d drafts%n",
                KILLS, SEED, citizen.receipts().size(), drafts.get());
    }

    private List<String> twice(String table, String key) {
        return texts("select concat_ws(' ', %2$s) from %1$s group by %2$s having count(*) > 1".formatted(table, key));
    }

    private List<String> texts(String query) {
        return jdbc.sql(query).query(String.class).list();
    }

    private int count(String from) {
        return jdbc.sql("select count(*) from " + from).query(Integer.class).single();
    }
}
