package vn.vanho.policycomm.dossier;

import java.util.List;
import java.util.Optional;
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

    /** A printed document with whom it is kept for. */
    public record OwnedDocument(String owner, IssuedDocument document) {}
}
