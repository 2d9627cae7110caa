package vn.vanho.policycomm.consultation.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.consultation.Draft;
import vn.vanho.policycomm.consultation.Drafts;
import vn.vanho.policycomm.engine.ModelBean;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.plan.ConsultationWindow;
import vn.vanho.policycomm.plan.IssuerLevel;

/** What people read about a draft's kind and its window before they decide, e.g. {@code ${windowAdvice.forPlan(draftId)}}. */
@Component("windowAdvice")
public class WindowAdvice implements ModelBean {

    private final Drafts drafts;
    private final LegalMinimum minimum;
    private final Phrases phrases;
    private final Clock clock;

    WindowAdvice(Drafts drafts, LegalMinimum minimum, Phrases phrases, Clock clock) {
        this.drafts = drafts;
        this.minimum = minimum;
        this.phrases = phrases;
        this.clock = clock;
    }

    /** Whose draft it is, and the law's minimum with its basis. */
    public String forPlan(String draftId) {
        Draft draft = drafts.get(draftId);
        String kind = phrases.of(draft.own() ? "window.own" : "window.relayed");
        return "%s %s"
                .formatted(
                        kind,
                        minimum.of(draft).map(window -> law(draft, window)).orElseGet(() -> none(draft)));
    }

    /**
     * The same, with a warning when the planned window is shorter.
     *
     * @param windowClosesOn the planned last day, {@code yyyy-MM-dd}
     */
    public String forApproval(String draftId, String windowClosesOn) {
        LocalDate planned = LocalDate.parse(windowClosesOn);
        Optional<String> warning = minimum.of(drafts.get(draftId))
                .filter(window -> planned.isBefore(window.earliestClose(today())))
                .map(window -> phrases.of("window.tooShort", Phrases.day(planned), window.minimumDays()));
        return forPlan(draftId) + warning.map(text -> " " + text).orElse("");
    }

    private String law(Draft draft, ConsultationWindow window) {
        return phrases.of(
                draft.own() ? "window.minimum.own" : "window.minimum.relayed",
                window.minimumDays(),
                window.legalBasis(),
                Phrases.day(window.earliestClose(today())));
    }

    private String none(Draft draft) {
        String issuer = draft.details().issuer();
        return IssuerLevel.ofIssuer(issuer).isPresent()
                ? phrases.of("window.minimum.none")
                : phrases.of("window.minimum.unknown", issuer);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
