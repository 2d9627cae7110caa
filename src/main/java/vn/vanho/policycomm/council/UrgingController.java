package vn.vanho.policycomm.council;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;
import vn.vanho.policycomm.documents.IssuedDocument;
import vn.vanho.policycomm.documents.IssuedDocuments;
import vn.vanho.policycomm.engine.InputRefused;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.files.SavedFile;
import vn.vanho.policycomm.monitoring.CouncilSecretary;
import vn.vanho.policycomm.reporting.CouncilLetters;

/** The Council's secretary urges a unit that is late with an item: sees what is late and what will be sent, and sends it. */
@Controller
@RequestMapping("/lam-viec/ke-hoach/{year:\\d{4}}/don-doc")
class UrgingController {

    private final CouncilSecretary secretary;
    private final UrgeProposals proposals;
    private final UrgeRefusals refusals;
    private final UrgingPage page;
    private final Urge urge;
    private final LetterNumbers numbers;
    private final CouncilUrgings urgings;
    private final CouncilLetters letters;
    private final UrgingLetters readers;
    private final IssuedDocuments documents;
    private final Phrases phrases;

    UrgingController(
            CouncilSecretary secretary,
            UrgeProposals proposals,
            UrgeRefusals refusals,
            UrgingPage page,
            Urge urge,
            LetterNumbers numbers,
            CouncilUrgings urgings,
            CouncilLetters letters,
            UrgingLetters readers,
            IssuedDocuments documents,
            Phrases phrases) {
        this.secretary = secretary;
        this.proposals = proposals;
        this.refusals = refusals;
        this.page = page;
        this.urge = urge;
        this.numbers = numbers;
        this.urgings = urgings;
        this.letters = letters;
        this.readers = readers;
        this.documents = documents;
        this.phrases = phrases;
    }

    @GetMapping
    ModelAndView show(
            @PathVariable int year,
            @RequestParam(name = UrgeProposals.ITEM, defaultValue = "") String item,
            @RequestParam(name = UrgeProposals.UNIT, defaultValue = "") String unit) {
        secretary.require();
        return page.of(proposals.of(year, item, unit));
    }

    /** The letter as it would be sent now. */
    @GetMapping("/cong-van.docx")
    ResponseEntity<byte[]> preview(
            @PathVariable int year,
            @RequestParam(name = UrgeProposals.ITEM, defaultValue = "") String item,
            @RequestParam(name = UrgeProposals.UNIT, defaultValue = "") String unit) {
        secretary.require();
        UrgeProposal proposal = proposals.of(year, item, unit);
        if (proposal.steps().isEmpty()) {
            throw new NoSuchElementException("Nothing is late");
        }
        return SavedFile.of(letters.fileName(proposal.letter()), letters.preview(proposal.letter()));
    }

    @PostMapping
    ModelAndView send(
            @PathVariable int year,
            @RequestParam(name = UrgeProposals.ITEM, defaultValue = "") String item,
            @RequestParam(name = UrgeProposals.UNIT, defaultValue = "") String unit,
            RedirectAttributes flash) {
        String by = secretary.require();
        UrgeProposal proposal = proposals.of(year, item, unit);
        Optional<String> refusal = refusals.of(proposal);
        if (refusal.isPresent()) {
            return page.refused(proposal, HttpStatus.BAD_REQUEST, refusal.get());
        }
        try {
            urge.send(proposal, by);
        } catch (UrgedToday twice) {
            return page.refused(proposal, HttpStatus.CONFLICT, phrases.of("council.urge.twice"));
        }
        flash.addFlashAttribute(
                "done", phrases.of(proposal.courtesy() ? "council.urge.reminded" : "council.urge.done"));
        return back(proposal.year(), proposal.item().code(), proposal.unit().id());
    }

    /** Keys back the number under which a letter went out. */
    @PostMapping("/{id}/so")
    ModelAndView number(
            @PathVariable int year,
            @PathVariable String id,
            @ModelAttribute LetterNumbers.Typed typed,
            RedirectAttributes flash) {
        secretary.require();
        CouncilUrging urging = required(year, id);
        try {
            numbers.keep(urging, typed);
            flash.addFlashAttribute("done", phrases.of("council.urge.numbered"));
            return back(year, urging.item(), urging.unit());
        } catch (InputRefused refused) {
            UrgeProposal proposal = proposals.of(year, urging.item(), urging.unit());
            return page.wrong(proposal, urging, typed, refused.violations());
        }
    }

    @GetMapping("/{id}/cong-van.docx")
    ResponseEntity<byte[]> letter(@PathVariable int year, @PathVariable String id) {
        CouncilUrging urging = required(year, id);
        if (!readers.mayRead(urging.unit())) {
            throw new NoSuchElementException("Not this person's: " + id);
        }
        List<IssuedDocument> kept = documents.newest(id);
        IssuedDocument letter = kept.get(0);
        return SavedFile.of(
                letter.fileName(), documents.content(id, letter.id()).orElseThrow());
    }

    private CouncilUrging required(int year, String id) {
        return urgings.find(id)
                .filter(urging -> urging.planYear() == year)
                .orElseThrow(() -> new NoSuchElementException("No urging " + id));
    }

    private static ModelAndView back(int year, String item, String unit) {
        return new ModelAndView("redirect:"
                + UriComponentsBuilder.fromPath("/lam-viec/ke-hoach/{year}/don-doc")
                        .queryParam(UrgeProposals.ITEM, item)
                        .queryParam(UrgeProposals.UNIT, unit)
                        .build(year));
    }
}
