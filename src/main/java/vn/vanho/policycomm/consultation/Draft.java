package vn.vanho.policycomm.consultation;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A draft under communication.
 *
 * @param id UUID
 * @param slug its address on the portal, unique
 * @param own whether one of our units drafts it, so that answers are final; else it is relayed and they are proposed
 * @param resultPublishedAt when the table of answers was made public
 * @param outcome how it ended, once it has
 */
public record Draft(
        String id,
        String slug,
        NewDraft details,
        boolean own,
        ConsultationWindow window,
        @Nullable OffsetDateTime resultPublishedAt,
        @Nullable Outcome outcome) {

    public String title() {
        return details.title();
    }

    public String businessKey() {
        return details.businessKey();
    }

    public Optional<Outcome> ended() {
        return Optional.ofNullable(outcome);
    }

    /** Whether comments are taken at this moment: the window is open, and the draft was not withdrawn or put off. */
    public boolean takesCommentsAt(OffsetDateTime moment) {
        return outcome == null && window.isOpenAt(moment);
    }
}
