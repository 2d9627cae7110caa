package vn.vanho.policycomm.dissemination.process;

import java.time.OffsetDateTime;
import java.util.Map;

/** How a try of a {@link ChannelStep} ended. */
sealed interface StepEnd {

    /** The process goes on with these variables. */
    record Done(Map<String, Object> variables) implements StepEnd {}

    /** It is tried again, not before this moment. */
    record Later(OffsetDateTime at, String why) implements StepEnd {}

    /** A person takes over. */
    record GaveUp(String advice) implements StepEnd {}
}
