package vn.vanho.policycomm.dissemination;

import java.util.List;
import java.util.Optional;

/** Corrections, take-downs, withdrawals and erasures of what was published. */
public interface Corrections {

    /**
     * Applies one at once: the portal shows it from now on.
     *
     * @return its id
     */
    String apply(String draftId, CorrectionKind kind, String notice, String reason, String orderedBy);

    /** Records what was done about it where a post had been made by hand. */
    void doneElsewhere(String correctionId, String channel, String note, String doneBy);

    /** The corrections of a draft, newest first. */
    List<Correction> of(String draftId);

    /** The newest correction that hides the page of the draft with this address. */
    Optional<Correction> hiding(String slug);
}
