package vn.vanho.policycomm.security.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Counts wrong passwords: per account and address 5, then one a minute; per address 50, then one every 12 seconds. A
 * right password costs nothing. Each node counts for itself; the engine's own lock counts for all.
 */
@Component
class SignInThrottle {

    private static final int KNOWN_AT_MOST = 100_000;
    private static final Duration FORGET = Duration.ofHours(1);

    private final TimeMeter time;
    private final Cache<String, Bucket> ofAccount = cache();
    private final Cache<String, Bucket> ofAddress = cache();

    SignInThrottle(Clock clock) {
        this.time = new ClockMeter(clock);
    }

    /**
     * Takes an attempt, to be given back when the password was right.
     *
     * @throws SignInThrottled when none is left
     */
    void take(String account, String address) {
        for (Bucket bucket : buckets(account, address)) {
            var probe = bucket.tryConsumeAndReturnRemaining(1);
            if (!probe.isConsumed()) {
                throw new SignInThrottled(Duration.ofNanos(probe.getNanosToWaitForRefill()));
            }
        }
    }

    void giveBack(String account, String address) {
        buckets(account, address).forEach(bucket -> bucket.addTokens(1));
    }

    private List<Bucket> buckets(String account, String address) {
        return List.of(
                ofAddress.get(address, key -> bucket(50, 300)),
                ofAccount.get(account + "@" + address, key -> bucket(5, 60)));
    }

    private Bucket bucket(int attempts, int perHour) {
        return Bucket.builder()
                .withCustomTimePrecision(time)
                .addLimit(limit -> limit.capacity(attempts).refillGreedy(perHour, Duration.ofHours(1)))
                .build();
    }

    private static Cache<String, Bucket> cache() {
        return Caffeine.newBuilder()
                .maximumSize(KNOWN_AT_MOST)
                .expireAfterAccess(FORGET)
                .build();
    }

    /** The application's clock, for buckets. */
    private record ClockMeter(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return Duration.ofMillis(clock.millis()).toNanos();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
