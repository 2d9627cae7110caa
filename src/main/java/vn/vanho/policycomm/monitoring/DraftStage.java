package vn.vanho.policycomm.monitoring;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stage of a draft's way.
 *
 * @param name in Vietnamese
 * @param on the day on which it was reached; null before, and for one that was passed over
 */
public record DraftStage(Stage stage, String name, @Nullable LocalDate on) {

    /** The stages, in their order. */
    public enum Stage {
        /** The directive's own day. */
        DIRECTIVE,
        /** First shown on the portal. */
        PUBLISHED,
        /** First post on a network, loudspeaker broadcast or receipt of the kit by a unit or the press. */
        CHANNELS,
        /** The time for comments is over. */
        COMMENTS,
        /** The table of answers is approved. */
        ANSWERED,
        /** The result is recorded. */
        REPORTED;

        /** The message that names it. */
        public String message() {
            return "board.stage." + name();
        }
    }
}
