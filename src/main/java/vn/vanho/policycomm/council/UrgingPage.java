package vn.vanho.policycomm.council;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.vanho.policycomm.engine.Faults;
import vn.vanho.policycomm.engine.Violation;
import vn.vanho.policycomm.notification.Outbox;

/** What the page of urging shows: what is late, what would be sent, and what was sent before. */
@Component
class UrgingPage {

    private final UrgeRefusals refusals;
    private final CouncilUrgings urgings;
    private final Outbox outbox;
    private final Clock clock;

    UrgingPage(UrgeRefusals refusals, CouncilUrgings urgings, Outbox outbox, Clock clock) {
        this.refusals = refusals;
        this.urgings = urgings;
        this.outbox = outbox;
        this.clock = clock;
    }

    ModelAndView of(UrgeProposal proposal) {
        List<CouncilUrging> sent = urgings.of(
                proposal.year(), proposal.item().code(), proposal.unit().id());
        Optional<CouncilUrging> today = sent.stream()
                .filter(urging -> urging.urgedOn().equals(proposal.day()))
                .findFirst();
        return new ModelAndView("council/urging")
                .addObject("year", Integer.toString(proposal.year()))
                .addObject("proposal", proposal)
                .addObject("nothing", refusals.of(proposal).orElse(null))
                .addObject("sent", sent)
                .addObject("today", today.orElse(null))
                .addObject("mayMail", outbox.open())
                .addObject("latest", LocalDate.now(clock))
                .addObject("typedFor", "")
                .addObject("typed", LetterNumbers.Typed.nothing())
                .addObject("faults", new Faults(List.of(), Set.of()));
    }

    /** With the reason why nothing was sent. */
    ModelAndView refused(UrgeProposal proposal, HttpStatusCode status, String reason) {
        ModelAndView page = of(proposal).addObject("problem", reason);
        page.setStatus(status);
        return page;
    }

    /** With what is wrong about a number that was keyed back. */
    ModelAndView wrong(
            UrgeProposal proposal, CouncilUrging urging, LetterNumbers.Typed typed, List<Violation> violations) {
        ModelAndView page = of(proposal)
                .addObject("typedFor", urging.id())
                .addObject("typed", typed)
                .addObject("faults", new Faults(violations, Set.of()));
        page.setStatus(HttpStatus.BAD_REQUEST);
        return page;
    }
}
