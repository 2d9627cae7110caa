package vn.vanho.policycomm.dissemination.process;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Objects;
import vn.vanho.policycomm.channels.Outcome;

/** How a try of a {@link ChannelStep} ended. */
sealed interface StepEnd {

    /** For an order that is not done. */
    static StepEnd of(Outcome outcome) {
        return outcome.state() == Outcome.State.LATER
                ? new Later(Objects.requireNonNull(outcome.retryAt()), outcome.advice())
                : new GaveUp(outcome.advice());
    }

    /** The process goes on with these variables. */
    record Done(Map<String, Object> variables) implements StepEnd {}

    /** It is tried again, not before this moment. */
    record Later(OffsetDateTime at, String why) implements StepEnd {}

    /** A person takes over. */
    record GaveUp(String advice) implements StepEnd {}
}
