package vn.vanho.policycomm.dossier;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vanho.policycomm.evidence.SeenEvidence;
import vn.vanho.policycomm.monitoring.PlanStatus;
import vn.vanho.policycomm.unitwork.UnitWork;

/**
 * One unit's part of a case as a page shows it.
 *
 * @param name of the work, e.g. {@code Góp ý bằng văn bản}
 * @param work its record; null for one that leaves none
 * @param own whether it is that of the reader's unit
 * @param readable whether its contents are for the reader: without them there are neither steps nor evidence
 */
public record ShownPart(
        String unit,
        String unitName,
        String name,
        PlanStatus status,
        int daysLate,
        @Nullable OffsetDateTime dueAt,
        @Nullable OffsetDateTime endedAt,
        @Nullable UnitWork work,
        boolean own,
        boolean readable,
        List<ShownStep> steps,
        List<SeenEvidence> evidence) {

    public ShownPart {
        steps = List.copyOf(steps);
        evidence = List.copyOf(evidence);
    }

    /** The part as far as it belongs to these instances; empty where nothing of it does. */
    Optional<ShownPart> within(Set<String> instances) {
        List<ShownStep> kept =
                steps.stream().filter(step -> step.isIn(instances)).toList();
        return kept.isEmpty()
                ? Optional.empty()
                : Optional.of(new ShownPart(
                        unit, unitName, name, status, daysLate, dueAt, endedAt, work, own, readable, kept, evidence));
    }
}
