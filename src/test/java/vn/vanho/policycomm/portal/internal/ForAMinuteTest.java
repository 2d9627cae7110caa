package vn.vanho.policycomm.portal.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import vn.vanho.policycomm.support.AtOnce;

/** What is costly is worked out at most once a minute, however many ask at once. */
class ForAMinuteTest {

    private static final Instant NOON = Instant.parse("2024-06-03T05:00:00Z");

    private final AtomicReference<Instant> now = new AtomicReference<>(NOON);
    private final ForAMinute<String, Integer> kept = new ForAMinute<>(new StoppedClock(now));
    private final AtomicInteger worked = new AtomicInteger();

    @Test
    void itIsKeptForAMinuteAndNoLonger() {
        assertThat(ask("a")).isEqualTo(1);
        now.set(NOON.plusSeconds(59));
        assertThat(ask("a")).isEqualTo(1);
        now.set(NOON.plus(Duration.ofMinutes(1)));
        assertThat(ask("a")).isEqualTo(2);
    }

    @Test
    void eachKeyHasItsOwn() {
        assertThat(ask("a")).isEqualTo(1);
        assertThat(ask("b")).isEqualTo(2);
        assertThat(ask("a")).isEqualTo(1);
    }

    @Test
    void aClockThatWasSetBackEndsIt() {
        ask("a");
        now.set(NOON.minusSeconds(1));
        assertThat(ask("a")).isEqualTo(2);
    }

    @Test
    void manyAtOnceGetOneAnswer() throws Exception {
        Callable<Integer> asking = () -> ask("a");

        assertThat(AtOnce.all(Collections.nCopies(16, asking))).containsOnly(1);
        assertThat(worked).hasValue(1);
    }

    private int ask(String key) {
        return kept.of(key, same -> worked.incrementAndGet());
    }

    private static final class StoppedClock extends Clock {

        private final AtomicReference<Instant> now;

        private StoppedClock(AtomicReference<Instant> now) {
            this.now = now;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
            return now.get();
        }
    }
}
