package vn.vanho.policycomm.dossier;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vanho.policycomm.consultation.Draft;
import vn.vanho.policycomm.documents.IssuedDocument;
import vn.vanho.policycomm.evidence.SeenEvidence;
import vn.vanho.policycomm.monitoring.PlanStatus;
import vn.vanho.policycomm.plan.ItemResult;
import vn.vanho.policycomm.plan.PlanCase;
import vn.vanho.policycomm.plan.PlanItem;

/**
 * The file of a case, as its reader may see it.
 *
 * @param draft what it communicates; empty for a case of another kind
 * @param title of what it is about; that of the item where it has one case a year
 * @param results what came of it, and of the items that are part of it
 * @param evidence that belongs to no unit's part
 */
public record Dossier(
        PlanCase of,
        PlanItem item,
        Optional<Draft> draft,
        String title,
        PlanStatus status,
        List<ItemResult> results,
        List<ShownStep> steps,
        List<ShownPart> parts,
        List<OwnedDocument> documents,
        List<SeenEvidence> evidence) {

    public Dossier {
        results = List.copyOf(results);
        steps = List.copyOf(steps);
        parts = List.copyOf(parts);
        documents = List.copyOf(documents);
        evidence = List.copyOf(evidence);
    }

    /** The steps that the reader may work on now. */
    public List<ShownStep> mine() {
        return allSteps().stream().filter(ShownStep::mine).toList();
    }

    /** Those of the case and those of units' parts. */
    List<ShownStep> allSteps() {
        return Stream.concat(steps.stream(), parts.stream().flatMap(part -> part.steps().stream()))
                .toList();
    }

    /**
     * What of it belongs to some of its instances.
     *
     * @param instances their ids
     */
    Dossier within(Set<String> instances) {
        List<ShownPart> kept =
                parts.stream().flatMap(part -> part.within(instances).stream()).toList();
        List<ShownStep> own =
                steps.stream().filter(step -> step.isIn(instances)).toList();
        Set<String> keys = own.stream().map(step -> step.step().businessKey()).collect(Collectors.toSet());
        Set<String> tasks = own.stream().map(step -> step.step().id()).collect(Collectors.toSet());
        return new Dossier(
                of,
                item,
                draft,
                title,
                status,
                results,
                own,
                kept,
                documents.stream().filter(one -> isOf(keys, one)).toList(),
                evidence.stream()
                        .filter(one -> tasks.contains(one.piece().taskId()))
                        .toList());
    }

    /** What is kept for the draft belongs to its case; what issues a document is called by its kind. */
    private boolean isOf(Set<String> keys, OwnedDocument one) {
        boolean ofDraft = draft.map(Draft::id).filter(one.owner()::equals).isPresent();
        String key = ofDraft ? of.key() : one.owner();
        return keys.contains(key)
                || keys.contains(key + "/" + one.document().kind().code());
    }

    /** A printed document with whom it is kept for. */
    public record OwnedDocument(String owner, IssuedDocument document) {}
}
