package vn.vanho.policycomm.portal.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;

/**
 * Keeps what is costly to work out for a minute. Who asks for the same while it is worked out waits for that one answer. The
 * caller sees to it that few different keys are asked for.
 */
public final class ForAMinute<K, V> {

    private static final Duration KEPT = Duration.ofMinutes(1);

    private final ConcurrentMap<K, Kept<V>> known = new ConcurrentHashMap<>();
    private final Clock clock;

    public ForAMinute(Clock clock) {
        this.clock = clock;
    }

    /** What was worked out less than a minute ago, else what is worked out now. */
    public V of(K key, Function<K, V> work) {
        Instant now = clock.instant();
        return known.compute(
                        key, (same, kept) -> kept != null && kept.isOf(now) ? kept : new Kept<>(work.apply(same), now))
                .value();
    }

    private record Kept<V>(V value, Instant since) {

        /** Also a clock that was set back ends it. */
        boolean isOf(Instant now) {
            return !now.isBefore(since) && now.isBefore(since.plus(KEPT));
        }
    }
}
