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
import vn.vanho.policycomm.support.JsonProvider.Shown;
import vn.vanho.policycomm.support.PostgresForTests;

/**
 * Two nodes on one PostgreSQL post what was approved on Facebook, Zalo and the district's site, which fail as often as not;
 * they are killed again and again as {@code kill -9} does. Every text is on every channel once, and each has the address of
 * its post.
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
    private final Providers providers = new Providers(SEED);
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
        providers.close();
        postgres.close();
    }

    @Test
    void everyTextIsOnEveryChannelOnce() throws Exception {
        try (ApprovedPosts approved = ApprovedPosts.on(postgres.getJdbcUrl("postgres", "postgres"))) {
            for (int round = 1; round <= ROUNDS; round++) {
                while (approved.texts().size() * Providers.CHANNELS < POSTS * round / ROUNDS) {
                    approved.add();
                }
                patiently().until(providers::allSignedIn);
                killAfterSomePosts(0);
                killAfterSomePosts(1);
            }
            patiently().until(() -> left() == 0);

            providers.shown().forEach((channel, shown) -> {
                assertThat(shown)
                        .as(channel)
                        .extracting(Shown::text)
                        .doesNotHaveDuplicates()
                        .containsExactlyInAnyOrderElementsOf(approved.texts());
                assertThat(shown).extracting(Shown::url).containsExactlyInAnyOrderElementsOf(recorded(channel));
            });
            assertThat(count("act_ru_incident")).isZero();
        }
        System.out.printf(
                "Killed %d times (seed %d): %d posts, %d calls begun%n",
                2 * ROUNDS,
                SEED,
                providers.count(),
                jdbc.sql("select sum(attempts) from channel_delivery")
                        .query(Integer.class)
                        .single());
    }

    /** At any moment of the first half of what waits, so that the other node has something left. */
    private void killAfterSomePosts(int node) throws Exception {
        int until = providers.count() + moments.nextInt(1 + left() / 2);
        patiently().pollInterval(Duration.ofMillis(5)).until(() -> providers.count() >= until || left() == 0);
        nodes.get(node).kill();
        nodes.set(node, nodes.get(node).again().awaitUp());
    }

    /** The addresses that the records have of a channel's posts. */
    private List<String> recorded(String channel) {
        return jdbc.sql("select url from channel_post where channel = ?")
                .param(channel)
                .query(String.class)
                .list();
    }

    /** Providers complain aloud of whoever is killed while they talk to them. */
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
        List<String> arguments = new ArrayList<>(List.of(
                "--spring.profiles.active=postgres,demo",
                "--spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres"),
                "--spring.datasource.username=postgres",
                "--policycomm.demo.sample=false",
                "--policycomm.base-url=" + ApprovedPosts.SITE,
                "--policycomm.channels.every=100ms",
                "--policycomm.channels.lease=8s",
                "--policycomm.channels.settle=2s",
                "--policycomm.channels.retry-after=1s",
                "--policycomm.channels.attempts=200"));
        arguments.addAll(providers.settings());
        return PackagedApplication.launchUnpacked(
                Files.createDirectories(folder.resolve(name)), arguments.toArray(String[]::new));
    }
}
