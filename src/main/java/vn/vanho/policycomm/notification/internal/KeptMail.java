package vn.vanho.policycomm.notification.internal;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.vanho.policycomm.notification.MailKind;

/**
 * A mail of the outbox as the administrator sees it; its text is nobody's but the reader's.
 *
 * @param queuedAt when it was posted, or last put back
 * @param nextAt when it is tried again; of no meaning once it ended
 * @param fault what the server or the connection said last
 * @param erased whether its text is gone, so that it cannot be sent again
 * @param againBy account of who last put it back
 */
record KeptMail(
        String id,
        MailKind kind,
        String recipient,
        String subject,
        String messageId,
        MailState state,
        String fault,
        int attempts,
        OffsetDateTime queuedAt,
        OffsetDateTime nextAt,
        boolean erased,
        @Nullable String againBy) {

    public boolean mayGoAgain() {
        return state.failed() && !erased;
    }
}
