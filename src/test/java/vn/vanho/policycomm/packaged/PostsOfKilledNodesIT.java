package vn.vanho.policycomm.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vanho.policycomm.support.FickleGraph;
import vn.vanho.policycomm.support.FickleGraph.Shown;
import vn.vanho.policycomm.support.PostgresForTests;

/**
 * Two nodes on one PostgreSQL post what was approved on a page that fails as often as not; they are killed again and again
 * as {@code kill -9} does. Every text is on the page once, and each has the address of its post.
 *
 * <p>{@code -Dposts=1000 -Drounds=10} posts so many and kills both nodes so often instead of {@value #USUAL_POSTS} and once;
 * {@code -Dseed=…} repeats the numbers of a run.
 */
class PostsOfKilledNodesIT {

    private static final int USUAL_POSTS = 50;
    private static final int POSTS = Integer.getInteger("posts", USUAL_POSTS);
    private static final int ROUNDS = Integer.getInteger("rounds", 1);
    private static final long SEED = Long.getLong("seed", System.nanoTime());
    private static final Duration PATIENCE = Duration.ofMinutes(3).plusSeconds(POSTS);

    @TempDir
    private Path folder;

    private final EmbeddedPostgres postgres = PostgresForTests.start();
    private final JdbcClient jdbc = JdbcClient.create(postgres.getPostgresDatabase());
    private final FickleGraph page = FickleGraph.start(SEED);
    private final Random moments = new Random(SEED);
    private final List<PackagedApplication> nodes = new ArrayList<>();

    @BeforeEach
    void twoNodesStart() throws IOException {
        nodes.add(launch("one"));
        nodes.get(0).awaitUp();
        nodes.add(launch("other"));
        nodes.get(1).awaitUp();
    }

    @AfterEach
    void everythingEnds() throws Exception {
        for (PackagedApplication node : nodes) {
            node.kill();
        }
        page.close();
        postgres.close();
    }

    @Test
    void everyTextIsOnThePageOnce() throws Exception {
        try (ApprovedPosts approved = ApprovedPosts.on(postgres.getJdbcUrl("postgres", "postgres"))) {
            for (int round = 0; round < ROUNDS; round++) {
                approved.add(POSTS / ROUNDS);
                killAfterSomePosts(0);
                killAfterSomePosts(1);
            }
            patiently().until(() -> left() == 0);

            assertThat(page.shown())
                    .extracting(Shown::message)
                    .doesNotHaveDuplicates()
                    .containsExactlyInAnyOrderElementsOf(approved.messages());
            assertThat(jdbc.sql("select url from channel_post where channel = 'facebook' and body like ?")
                            .param(ApprovedPosts.BODY + "%")
                            .query(String.class)
                            .list())
                    .containsExactlyInAnyOrderElementsOf(
                            page.shown().stream().map(Shown::url).toList());
            assertThat(count("act_ru_incident")).isZero();
        }
        System.out.printf(
                "Killed %d times (seed %d): %d posts, %d calls begun%n",
                2 * ROUNDS,
                SEED,
                page.shown().size(),
                jdbc.sql("select sum(attempts) from channel_delivery")
                        .query(Integer.class)
                        .single());
    }

    /** At any moment of the first half of what waits, so that the other node has something left. */
    private void killAfterSomePosts(int node) throws Exception {
        int until = page.shown().size() + moments.nextInt(1 + left() / 2);
        patiently().pollInterval(Duration.ofMillis(5)).until(() -> page.shown().size() >= until || left() == 0);
        nodes.get(node).kill();
        nodes.set(node, nodes.get(node).again().awaitUp());
    }

    /** The page complains aloud of whoever is killed while it talks to them. */
    private static ConditionFactory patiently() {
        return await().atMost(PATIENCE).dontCatchUncaughtExceptions();
    }

    private int left() {
        return count("act_ru_ext_task where act_id_ = 'post-automatically'");
    }

    private int count(String from) {
        return jdbc.sql("select count(*) from " + from).query(Integer.class).single();
    }

    private PackagedApplication launch(String name) throws IOException {
        return PackagedApplication.launch(
                Files.createDirectories(folder.resolve(name)),
                "--spring.profiles.active=postgres,demo",
                "--spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres"),
                "--spring.datasource.username=postgres",
                "--policycomm.demo.sample=false",
                "--policycomm.base-url=" + ApprovedPosts.SITE,
                "--policycomm.channels.every=100ms",
                "--policycomm.channels.lease=8s",
                "--policycomm.channels.settle=2s",
                "--policycomm.channels.retry-after=1s",
                "--policycomm.channels.attempts=200",
                "--policycomm.channels.facebook.mode=live",
                "--policycomm.channels.facebook.api-url=" + page.url(),
                "--policycomm.channels.facebook.page-id=" + FickleGraph.PAGE,
                "--policycomm.channels.facebook.access-token=bi-mat",
                "--policycomm.channels.facebook.connect-timeout=500ms",
                "--policycomm.channels.facebook.timeout=600ms");
    }
}
