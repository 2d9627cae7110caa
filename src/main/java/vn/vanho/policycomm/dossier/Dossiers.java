package vn.vanho.policycomm.dossier;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vanho.policycomm.consultation.Draft;
import vn.vanho.policycomm.consultation.Drafts;
import vn.vanho.policycomm.documents.DocumentKind;
import vn.vanho.policycomm.documents.IssuedDocuments;
import vn.vanho.policycomm.dossier.Dossier.OwnedDocument;
import vn.vanho.policycomm.evidence.SeenEvidence;
import vn.vanho.policycomm.evidence.SeenEvidences;
import vn.vanho.policycomm.monitoring.CaseState;
import vn.vanho.policycomm.monitoring.CaseStates;
import vn.vanho.policycomm.monitoring.PlanStatus;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.plan.ItemResult;
import vn.vanho.policycomm.plan.ItemResults;
import vn.vanho.policycomm.plan.PlanCase;
import vn.vanho.policycomm.plan.PlanItem;
import vn.vanho.policycomm.unitwork.UnitWork;
import vn.vanho.policycomm.unitwork.UnitWorks;
import vn.vanho.policycomm.unitwork.Urging;
import vn.vanho.policycomm.unitwork.Urgings;

/** Puts the file of a case together for its reader, who may open it. */
@Service
@Transactional(readOnly = true)
class Dossiers {

    private final CaseHistory history;
    private final StepsShown shown;
    private final CaseStates states;
    private final ItemResults results;
    private final UnitWorks works;
    private final Urgings urgings;
    private final SeenEvidences evidences;
    private final IssuedDocuments documents;
    private final Drafts drafts;

    Dossiers(
            CaseHistory history,
            StepsShown shown,
            CaseStates states,
            ItemResults results,
            UnitWorks works,
            Urgings urgings,
            SeenEvidences evidences,
            IssuedDocuments documents,
            Drafts drafts) {
        this.history = history;
        this.shown = shown;
        this.states = states;
        this.results = results;
        this.works = works;
        this.urgings = urgings;
        this.evidences = evidences;
        this.documents = documents;
        this.drafts = drafts;
    }

    /** @throws NoSuchElementException when nothing of such a case began or is to begin by itself */
    Dossier of(PlanCase of, PlanItem item, Reader reader) {
        List<Step> steps = history.steps(of);
        List<ItemResult> ended = results(of);
        if (steps.isEmpty() && ended.isEmpty() && !of.subject().isEmpty()) {
            throw new NoSuchElementException("No case " + of.key());
        }
        Map<String, Unit> known = shown.known();
        Optional<Draft> draft = drafts.ofCase(of.key());
        Optional<CaseState> state = states.of(of.year(), item).stream()
                .filter(one -> one.key().equals(of.key()))
                .findFirst();
        List<Step> ofCase = shown.ofTheCase(of, steps, known);
        List<SeenEvidence> seen = evidences.in(of.key());
        List<ShownPart> parts = shown.parts(of, steps, works(of), seen, reader, known);
        return new Dossier(
                of,
                item,
                draft,
                draft.map(Draft::title)
                        .orElseGet(() -> state.map(CaseState::title).orElse(of.subject())),
                state.map(CaseState::status).orElse(PlanStatus.STOPPED),
                ended,
                ofCase.stream().map(step -> shown.shown(step, reader, known)).toList(),
                parts,
                documents(of, draft, ofCase, reader),
                seen.stream().filter(piece -> !isOfAPart(piece, parts)).toList());
    }

    /** How units were reminded and urged in the case; of other units it is not for the reader. */
    List<Urging> urgings(PlanCase of, Reader reader) {
        return urgings.in(of.key()).stream()
                .filter(step -> reader.maySee(step.unit()))
                .toList();
    }

    private static boolean isOfAPart(SeenEvidence piece, List<ShownPart> parts) {
        return parts.stream().anyMatch(part -> part.evidence().contains(piece));
    }

    private List<ItemResult> results(PlanCase of) {
        return results.of(of.year()).stream()
                .filter(result -> isIn(result.caseKey(), of))
                .toList();
    }

    private List<UnitWork> works(PlanCase of) {
        return works.below(of.key()).stream()
                .filter(work -> isIn(work.caseKey(), of))
                .toList();
    }

    private static boolean isIn(String key, PlanCase of) {
        return key.equals(of.key()) || key.startsWith(of.key() + "/");
    }

    /** A letter that urges a unit is that unit's and no other's business. */
    private List<OwnedDocument> documents(PlanCase of, Optional<Draft> draft, List<Step> ofCase, Reader reader) {
        Stream<String> keys = Stream.concat(Stream.of(of.key()), ofCase.stream().map(Step::businessKey));
        return Stream.concat(draft.map(Draft::id).stream(), keys)
                .distinct()
                .flatMap(owner -> documents.newest(owner).stream().map(one -> new OwnedDocument(owner, one)))
                .filter(one -> reader.seesAll() || one.document().kind() != DocumentKind.UNIT_URGING)
                .toList();
    }
}
