package vn.vanho.policycomm.channels;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The record of an order.
 *
 * @param textHash of the texts that were handed to the channel
 * @param attempts calls begun so far
 * @param triedAt when the first of them began that may have gone through; null for none
 * @param nextAt before this moment nobody tries again; while a node is at it, until when the others leave it alone
 * @param fault what went wrong last; empty for nothing
 * @param providerId by which the channel knows the post; null until done
 * @param dryRun whether nothing really happened
 */
public record Delivery(
        String orderKey,
        String channel,
        Order.Work work,
        String textHash,
        State state,
        int attempts,
        @Nullable OffsetDateTime triedAt,
        OffsetDateTime nextAt,
        String fault,
        @Nullable String providerId,
        @Nullable String url,
        @Nullable OffsetDateTime doneAt,
        boolean dryRun) {

    /** How far it has come. */
    public enum State {
        /** Certainly nothing is there yet. */
        OPEN,
        /** A call began whose end is not known: perhaps it is there. */
        UNCERTAIN,
        DONE,
        /** A person does it. */
        HANDED_OVER
    }

    /** Whether a call may have made the post without anybody having seen it. */
    public boolean perhapsThere() {
        return state != State.DONE && triedAt != null;
    }

    /** Where it is; null until done. */
    public @Nullable Posted posted() {
        return providerId == null || url == null ? null : new Posted(providerId, url);
    }
}
