package vn.vanho.policycomm.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Collection;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.web.client.RestTemplateBuilder;
import org.springframework.web.client.RestClientException;
import vn.vanho.policycomm.support.Browser;
import vn.vanho.policycomm.support.Office;

/** The application as people see it who never give up: it is away now and then, and they try again until it answers. */
final class ShakySite {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final int port;
    private final Collection<String> surprises = new ConcurrentLinkedQueue<>();
    private volatile CountDownLatch answers = new CountDownLatch(0);

    ShakySite(int port) {
        this.port = port;
    }

    Browser browser() {
        return new Browser(port);
    }

    Office office(String account) {
        RestTemplateBuilder address = new RestTemplateBuilder().rootUri("http://127.0.0.1:" + port);
        return Office.of(new TestRestTemplate(address), account);
    }

    /** Does it until an answer comes, whole. */
    <T> T persist(Callable<T> work) {
        return persist(PATIENCE, work);
    }

    /** The same for what takes longer, such as a whole draft on a busy machine. */
    <T> T persist(Duration patience, Callable<T> work) {
        return await().pollDelay(Duration.ZERO)
                .atMost(patience)
                .ignoreExceptionsMatching(ShakySite::isAway)
                .until(work, Objects::nonNull);
    }

    /** An illegal argument is a page that broke off before what is looked for in it. */
    private static boolean isAway(Throwable fault) {
        return fault instanceof RestClientException
                || fault instanceof UncheckedIOException
                || fault instanceof IllegalArgumentException;
    }

    /** Somebody got an answer. */
    void answered() {
        answers.countDown();
    }

    /** Somebody got an answer that nobody should get, whatever happened. */
    void surprise(String answer) {
        surprises.add(answer);
    }

    Collection<String> surprises() {
        return surprises;
    }

    /** Returns when people got so many answers from now on. */
    void awaitAnswers(int number) throws InterruptedException {
        answers = new CountDownLatch(number);
        assertThat(answers.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
    }
}
