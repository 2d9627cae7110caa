package vn.vanho.policycomm.notification.internal;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A mail that a node has taken to send.
 *
 * @param takenBy differs each time: who took it later does not answer to this
 * @param attempts how many there were, this one included
 * @param queuedAt when it was posted, or last put back by the administrator
 */
record TakenMail(
        String id,
        String takenBy,
        String recipient,
        String subject,
        String body,
        @Nullable String unsubscribe,
        String messageId,
        int attempts,
        OffsetDateTime queuedAt) {}
