package vn.vanho.policycomm.consultation.process;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.consultation.Draft;
import vn.vanho.policycomm.consultation.NewDraft;
import vn.vanho.policycomm.plan.ConsultationWindow;
import vn.vanho.policycomm.plan.ConsultationWindows;
import vn.vanho.policycomm.plan.IssuerLevel;

/** What the law asks of a draft's consultation: it binds our own drafts, and is advice for those that are relayed. */
@Component
class LegalMinimum {

    private final ConsultationWindows windows;

    LegalMinimum(ConsultationWindows windows) {
        this.windows = windows;
    }

    /** Empty when the law sets none, or when the issuer's words do not tell its level. */
    Optional<ConsultationWindow> of(Draft draft) {
        NewDraft details = draft.details();
        return IssuerLevel.ofIssuer(details.issuer())
                .flatMap(level -> windows.find(
                        details.documentType(), level, details.directive().date()));
    }

    /** The first last day that a window opened on this day may have; empty when every day may be it. */
    Optional<LocalDate> enforcedEnd(Draft draft, LocalDate openedOn) {
        return Optional.of(draft).filter(Draft::own).flatMap(this::of).map(window -> window.earliestClose(openedOn));
    }
}
