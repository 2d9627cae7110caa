package vn.vanho.policycomm.notification.internal;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long the outbox keeps trying, and what it keeps.
 *
 * @param from the sender's address; its domain ends each Message-ID
 * @param lease so long a node has for one mail; after it, another takes the mail up. Longer than the time-outs of
 *     {@code spring.mail.properties}
 * @param retryAfter pauses after each failed attempt; the last one repeats
 * @param giveUpAfter so long after it was posted nobody tries any more
 * @param eraseAfter so long after it ended the text is erased; who got a mail about what when stays
 */
@ConfigurationProperties("policycomm.mail")
record OutboxProperties(
        String from,
        @DefaultValue("5m") Duration lease,
        @DefaultValue({"1m", "5m", "30m", "2h", "6h"}) List<Duration> retryAfter,
        @DefaultValue("3d") Duration giveUpAfter,
        @DefaultValue("14d") Duration eraseAfter) {

    OutboxProperties {
        retryAfter = List.copyOf(retryAfter);
        if (retryAfter.isEmpty()) {
            throw new IllegalArgumentException("policycomm.mail.retry-after is empty");
        }
    }

    /** The pause after so many attempts, at least one. */
    Duration pauseAfter(int attempts) {
        return retryAfter.get(Math.min(attempts, retryAfter.size()) - 1);
    }

    String domain() {
        return from.substring(from.lastIndexOf('@') + 1);
    }
}
