package vn.vanho.policycomm.portal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vanho.policycomm.consultation.PublishedDraft;
import vn.vanho.policycomm.dissemination.Correction;

/**
 * A draft with what a page says about its time, in days of Vietnam.
 *
 * @param opensOn null before the consultation opens
 * @param closesOn the last day for comments: the real one once it is over
 * @param daysLeft after today, until {@code closesOn}; 0 on the last day
 * @param notices what was done about its publication, newest first
 */
record DraftView(
        PublishedDraft published,
        Phase phase,
        LocalDate postedOn,
        @Nullable LocalDate opensOn,
        @Nullable LocalDate closesOn,
        @Nullable LocalDate resultOn,
        long daysLeft,
        List<Correction> notices) {

    public String id() {
        return published.draft().id();
    }

    public String slug() {
        return published.draft().slug();
    }

    public String title() {
        return published.draft().title();
    }

    public String agency() {
        return published.draft().details().draftingAgency();
    }

    public String documentType() {
        return published.draft().details().documentType();
    }

    public String issuer() {
        return published.draft().details().issuer();
    }

    public boolean isOpen() {
        return phase == Phase.OPEN;
    }
}
