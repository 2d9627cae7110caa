package vn.vanho.policycomm.portal.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;

/** How often in an hour one network address may do something, on this node; the least active addresses are forgotten. */
public final class Throttle {

    private static final int ADDRESSES = 50_000;
    private static final Duration HOUR = Duration.ofHours(1);

    private final Cache<String, Bucket> buckets;
    private final int allowed;
    private final TimeMeter time;

    Throttle(int allowed, Clock clock) {
        this.allowed = allowed;
        this.time = new ClockMeter(clock);
        this.buckets = Caffeine.newBuilder()
                .maximumSize(ADDRESSES)
                .expireAfterAccess(HOUR.multipliedBy(2))
                .build();
    }

    /** Counts one; false when there were too many. */
    public boolean count(String address) {
        return bucket(address).tryConsume(1);
    }

    /** Whether there were too many, without counting. */
    public boolean isExhausted(String address) {
        return bucket(address).getAvailableTokens() == 0;
    }

    private Bucket bucket(String address) {
        return buckets.get(address, unknown -> Bucket.builder()
                .addLimit(limit -> limit.capacity(allowed).refillGreedy(allowed, HOUR))
                .withCustomTimePrecision(time)
                .build());
    }

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
