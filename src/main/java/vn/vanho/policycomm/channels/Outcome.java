package vn.vanho.policycomm.channels;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Where an order stands after a try.
 *
 * @param posted where the post is; null unless {@link State#DONE} and there is one
 * @param retryAt when to try again; null unless {@link State#LATER}
 * @param dryRun whether nothing really happened
 * @param advice what went wrong and what a person is to do; empty when {@link State#DONE}
 */
public record Outcome(
        State state, @Nullable Posted posted, @Nullable OffsetDateTime retryAt, boolean dryRun, String advice) {

    /** How a try ended. */
    public enum State {
        DONE,
        LATER,
        PERSON
    }

    public static Outcome done(@Nullable Posted posted, boolean dryRun) {
        return new Outcome(State.DONE, posted, null, dryRun, "");
    }

    public static Outcome later(OffsetDateTime retryAt, String why) {
        return new Outcome(State.LATER, null, retryAt, false, why);
    }

    public static Outcome person(String advice) {
        return new Outcome(State.PERSON, null, null, false, advice);
    }
}
