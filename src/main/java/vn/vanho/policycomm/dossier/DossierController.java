package vn.vanho.policycomm.dossier;

import java.time.Clock;
import java.time.Year;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.vanho.policycomm.consultation.PublishedDrafts;
import vn.vanho.policycomm.documents.IssuedDocuments;
import vn.vanho.policycomm.dossier.Dossier.OwnedDocument;
import vn.vanho.policycomm.files.SavedFile;
import vn.vanho.policycomm.monitoring.ItemState;
import vn.vanho.policycomm.monitoring.YearBoards;
import vn.vanho.policycomm.plan.ItemProcesses;
import vn.vanho.policycomm.plan.PlanCase;
import vn.vanho.policycomm.plan.PlanItem;
import vn.vanho.policycomm.plan.YearPlans;

/** The files of a year's items and their cases; whose they are not learns nothing of them. */
@Controller
@RequestMapping("/lam-viec/ho-so")
class DossierController {

    private static final String ITEM = "/{year:\\d{4}}/{item}";
    private static final String CASE = ITEM + "/{subject}";

    private final YearPlans plans;
    private final YearBoards boards;
    private final Dossiers dossiers;
    private final StepNotes notes;
    private final CaseLists cases;
    private final StopReasons reasons;
    private final DossierRights rights;
    private final IssuedDocuments documents;
    private final PublishedDrafts published;
    private final Clock clock;

    DossierController(
            YearPlans plans,
            YearBoards boards,
            Dossiers dossiers,
            StepNotes notes,
            CaseLists cases,
            StopReasons reasons,
            DossierRights rights,
            IssuedDocuments documents,
            PublishedDrafts published,
            Clock clock) {
        this.plans = plans;
        this.boards = boards;
        this.dossiers = dossiers;
        this.notes = notes;
        this.cases = cases;
        this.reasons = reasons;
        this.rights = rights;
        this.documents = documents;
        this.published = published;
        this.clock = clock;
    }

    @GetMapping
    String today() {
        return "redirect:/lam-viec/ho-so/" + Year.now(clock);
    }

    @GetMapping("/{year:\\d{4}}")
    String year(@PathVariable int year, Model model) {
        Set<PlanCase> taken = rights.takenPartIn(year);
        List<ItemState> items = boards.items(year).stream()
                .filter(state -> isFor(year, plans.of(year).item(state.code()), taken))
                .toList();
        Set<Integer> years = new TreeSet<>(plans.years());
        years.add(Year.now(clock).getValue());
        years.add(year);
        model.addAttribute("year", Integer.toString(year));
        model.addAttribute("years", years.stream().map(String::valueOf).toList());
        model.addAttribute("items", items);
        model.addAttribute("reasons", reasons.ofItems(year));
        return "dossier/year";
    }

    private boolean isFor(int year, PlanItem item, Set<PlanCase> taken) {
        Reader reader = rights.reader(year, item);
        return reader.seesAll()
                || reader.namedInItem()
                || taken.stream().anyMatch(one -> one.item().equals(item.code()));
    }

    @GetMapping(ITEM)
    String item(@PathVariable int year, @PathVariable String item, Model model) {
        if (ItemProcesses.onceAYear(item)) {
            return show(new PlanCase(year, item, ""), model);
        }
        PlanItem planned = plans.of(year).item(item);
        Set<PlanCase> taken = rights.takenPartIn(year);
        Reader reader = rights.reader(year, planned);
        List<CaseLine> lines = cases.of(year, planned, reader, taken);
        if (!isFor(year, planned, taken) && lines.stream().noneMatch(CaseLine::open)) {
            throw new NoSuchElementException("Nothing of %s for this person".formatted(item));
        }
        model.addAttribute("year", Integer.toString(year));
        model.addAttribute("item", planned);
        model.addAttribute(
                "state",
                boards.items(year).stream()
                        .filter(state -> state.code().equals(item))
                        .findFirst()
                        .orElseThrow());
        model.addAttribute("cases", lines);
        model.addAttribute("reason", reasons.ofItems(year).get(item));
        model.addAttribute("reasons", reasons.ofCases(year));
        return "dossier/item";
    }

    @GetMapping(CASE)
    String ofSubject(@PathVariable int year, @PathVariable String item, @PathVariable String subject, Model model) {
        return show(new PlanCase(year, item, subject), model);
    }

    private String show(PlanCase of, Model model) {
        Reader reader = reader(of);
        Dossier dossier = dossiers.of(of, item(of), reader);
        model.addAttribute("year", Integer.toString(of.year()));
        model.addAttribute("base", "/lam-viec/ho-so/" + of.key());
        model.addAttribute("dossier", dossier);
        model.addAttribute("urgings", dossiers.urgings(of, reader));
        model.addAttribute("notes", notes.of(dossier.allSteps()));
        model.addAttribute("item", dossier.item());
        model.addAttribute("reason", reasons.ofCases(of.year()).get(of.key()));
        model.addAttribute("draft", dossier.draft().orElse(null));
        dossier.draft()
                .flatMap(draft -> published.find(draft.slug()))
                .ifPresent(draft -> model.addAttribute("published", draft));
        return "dossier/case";
    }

    private PlanItem item(PlanCase of) {
        return plans.of(of.year()).item(of.item());
    }

    /** @throws NoSuchElementException when it is not for the acting person */
    private Reader reader(PlanCase of) {
        if (PlanCase.of(of.key()).filter(of::equals).isEmpty()) {
            throw new NoSuchElementException("No case " + of.key());
        }
        Reader reader = rights.reader(of.year(), item(of));
        if (!rights.mayOpen(reader, of, rights.takenPartIn(of.year()))) {
            throw new NoSuchElementException("Not for this person: " + of.key());
        }
        return reader;
    }

    @GetMapping({ITEM + "/van-ban/{id}", CASE + "/van-ban/{id}"})
    ResponseEntity<byte[]> document(
            @PathVariable int year,
            @PathVariable String item,
            @PathVariable Optional<String> subject,
            @PathVariable String id) {
        PlanCase of = new PlanCase(year, item, subject.orElse(""));
        OwnedDocument owned = dossiers.of(of, item(of), reader(of)).documents().stream()
                .filter(one -> one.document().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No document " + id));
        return SavedFile.of(
                owned.document().fileName(),
                documents.content(owned.owner(), id).orElseThrow());
    }
}
