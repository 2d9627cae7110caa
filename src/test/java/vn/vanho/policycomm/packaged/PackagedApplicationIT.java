package vn.vanho.policycomm.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vanho.policycomm.support.Browser;

/** The jar as people get it: it starts and stops in silence, asks for its password, and loses nothing when killed. */
class PackagedApplicationIT {

    private static final int CITIZENS = 4;
    private static final int RECEIPTS_BEFORE_THE_KILL = 40;

    @TempDir
    private Path folder;

    private final Collection<String> receipts = new ConcurrentLinkedQueue<>();

    @Test
    void everyReceiptGivenIsThereAfterKill9AndNothingIsLoggedAsWrong() throws Exception {
        PackagedApplication first = launchDemo().awaitUp();
        killUnderComments(first);
        assertThat(receipts).hasSizeGreaterThanOrEqualTo(RECEIPTS_BEFORE_THE_KILL);

        PackagedApplication second = launchDemo().awaitUp();
        Browser citizen = new Browser(second.port());
        assertThat(receipts)
                .allSatisfy(receipt -> assertThat(citizen.open(receipt).text()).contains("Góp ý trước khi mất điện"));
        second.stop();
        assertThat(second.complaints()).isEmpty();
        assertThat(second.output().split("No mail is sent", -1))
                .as("said once at each of two starts")
                .hasSize(3);
    }

    @Test
    void whoGetsAnAnswerIsKnown() throws Exception {
        PackagedApplication application = launchDemo();
        assertThat(application.firstAnswer("phong-tu-phap-cv")).isEqualTo(200);
        application.stop();
    }

    @Test
    void withoutTheDemoItNamesThePropertyItNeedsAndEnds() throws Exception {
        PackagedApplication bare = PackagedApplication.launch(folder);
        assertThat(bare.awaitEnd()).isEqualTo(1);
        assertThat(bare.output()).contains("policycomm.admin.password");
    }

    private PackagedApplication launchDemo() throws IOException {
        return PackagedApplication.launch(
                folder, "--spring.profiles.active=demo", "--policycomm.portal.comments-per-hour=100000");
    }

    private void killUnderComments(PackagedApplication application) throws InterruptedException {
        CountDownLatch enough = new CountDownLatch(RECEIPTS_BEFORE_THE_KILL);
        ExecutorService citizens = Executors.newFixedThreadPool(CITIZENS);
        String draft = application.awaitDraft();
        for (int citizen = 0; citizen < CITIZENS; citizen++) {
            citizens.execute(() -> commentUntilDisconnected(application, draft, enough));
        }
        assertThat(enough.await(2, TimeUnit.MINUTES)).isTrue();
        application.kill();
        citizens.shutdown();
        assertThat(citizens.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
    }

    private void commentUntilDisconnected(PackagedApplication application, String draft, CountDownLatch enough) {
        Browser citizen = new Browser(application.port());
        try {
            while (true) {
                var form = citizen.open(draft + "/gop-y").find("form[method=post]");
                var receipt = citizen.submit(form, Map.of("body", "Góp ý trước khi mất điện"));
                if (receipt.response().url().getPath().startsWith("/gop-y/")) {
                    receipts.add(receipt.response().url().getPath());
                    enough.countDown();
                }
            }
        } catch (UncheckedIOException | IllegalArgumentException gone) {
            assertThat(enough.getCount()).as("disconnected before the kill").isZero();
        }
    }
}
