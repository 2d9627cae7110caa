package vn.vanho.policycomm.channels.internal;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How channels are tried; what one channel needs is in a block of its own, e.g. {@code policycomm.channels.facebook}.
 *
 * @param lease so long a node has for one try; longer than all time-outs of an adapter together
 * @param settle so long after a call broke off the channel may still make the post of it
 * @param retryAfter pauses after each failed try; the last one repeats
 * @param attempts after so many tries a person takes over
 */
@ConfigurationProperties("policycomm.channels")
record ChannelsProperties(
        @DefaultValue("2m") Duration lease,
        @DefaultValue("2m") Duration settle,
        @DefaultValue({"1m", "5m", "30m", "2h"}) List<Duration> retryAfter,
        @DefaultValue("6") int attempts) {

    ChannelsProperties {
        retryAfter = List.copyOf(retryAfter);
        if (retryAfter.isEmpty()) {
            throw new IllegalArgumentException("policycomm.channels.retry-after is empty");
        }
    }

    /** The pause after so many tries, at least one. */
    Duration pauseAfter(int tries) {
        return retryAfter.get(Math.min(tries, retryAfter.size()) - 1);
    }
}
