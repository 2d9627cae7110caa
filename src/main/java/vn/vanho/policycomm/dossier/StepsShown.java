package vn.vanho.policycomm.dossier;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.evidence.SeenEvidence;
import vn.vanho.policycomm.monitoring.PlanStatus;
import vn.vanho.policycomm.monitoring.Urgency;
import vn.vanho.policycomm.organisation.Role;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.organisation.Units;
import vn.vanho.policycomm.plan.PlanCase;
import vn.vanho.policycomm.unitwork.UnitWork;
import vn.vanho.policycomm.unitwork.WorkOutcome;

/** Says how it stands with each step and with each unit's part, which the business key of its steps names. */
@Component
class StepsShown {

    private final Units units;
    private final Urgency urgency;
    private final GroupNames names;
    private final Phrases phrases;

    StepsShown(Units units, Urgency urgency, GroupNames names, Phrases phrases) {
        this.units = units;
        this.urgency = urgency;
        this.names = names;
        this.phrases = phrases;
    }

    /** The units by id, read once for a page. */
    Map<String, Unit> known() {
        return units.ofAllTimes().stream().collect(Collectors.toMap(Unit::id, unit -> unit));
    }

    /** The steps that belong to no unit's part. */
    List<Step> ofTheCase(PlanCase of, List<Step> steps, Map<String, Unit> known) {
        return steps.stream().filter(step -> part(of, step, known).isEmpty()).toList();
    }

    ShownStep shown(Step step, Reader reader, Map<String, Unit> known) {
        return new ShownStep(
                step,
                office(step, known),
                status(step, known),
                step.cutShort() ? 0 : urgency.workingDaysLate(step.dueAt(), step.endedAt()),
                reader.worksOn(step));
    }

    private PlanStatus status(Step step, Map<String, Unit> known) {
        PlanStatus status = step.cutShort() ? PlanStatus.STOPPED : urgency.of(step.dueAt(), step.endedAt());
        boolean asked = known.values().stream()
                .anyMatch(unit -> unit.has(Role.INVITED_BODY) && step.groups().contains(unit.id()));
        return status.whereAsked(asked);
    }

    private String office(Step step, Map<String, Unit> known) {
        return step.groups().stream()
                .map(group -> names.of(group, known.values()))
                .sorted()
                .collect(Collectors.joining("; "));
    }

    /** Key of the unit's part that a step belongs to: up to the unit that it names below its case. */
    private static Optional<String> part(PlanCase of, Step step, Map<String, Unit> known) {
        if (!step.businessKey().startsWith(of.key() + "/")) {
            return Optional.empty();
        }
        StringBuilder key = new StringBuilder(of.key());
        for (String piece : step.businessKey().substring(of.key().length() + 1).split("/", -1)) {
            key.append('/').append(piece);
            if (known.containsKey(piece)) {
                return Optional.of(key.toString());
            }
        }
        return Optional.empty();
    }

    /** The parts of units, the reader's own first. */
    List<ShownPart> parts(
            PlanCase of,
            List<Step> steps,
            List<UnitWork> works,
            List<SeenEvidence> evidence,
            Reader reader,
            Map<String, Unit> known) {
        Map<String, List<Step>> byPart = new LinkedHashMap<>();
        works.forEach(work -> byPart.put(work.businessKey(), new ArrayList<>()));
        steps.forEach(
                step -> part(of, step, known).ifPresent(part -> byPart.computeIfAbsent(part, key -> new ArrayList<>())
                        .add(step)));
        Map<String, UnitWork> recorded =
                works.stream().collect(Collectors.toMap(UnitWork::businessKey, work -> work, (first, last) -> last));
        return byPart.entrySet().stream()
                .map(part -> part(part.getKey(), part.getValue(), recorded.get(part.getKey()), evidence, reader, known))
                .sorted(Comparator.comparing((ShownPart part) -> !reader.units().contains(part.unit()))
                        .thenComparing(ShownPart::unitName))
                .toList();
    }

    private ShownPart part(
            String key,
            List<Step> steps,
            @Nullable UnitWork work,
            List<SeenEvidence> evidence,
            Reader reader,
            Map<String, Unit> known) {
        String asked = key.substring(key.lastIndexOf('/') + 1);
        String unit = work == null ? asked : work.unit();
        boolean readable = reader.maySee(unit);
        OffsetDateTime due = due(steps, work);
        OffsetDateTime ended = work == null ? ended(steps) : work.endedAt();
        PlanStatus status = status(work, due, ended, known.get(unit));
        return new ShownPart(
                unit,
                Optional.ofNullable(known.get(unit)).map(Unit::name).orElse(unit),
                name(key, steps, work),
                status,
                status == PlanStatus.STOPPED ? 0 : urgency.workingDaysLate(due, ended),
                due,
                ended,
                work,
                reader.units().contains(unit),
                readable,
                readable
                        ? steps.stream().map(step -> shown(step, reader, known)).toList()
                        : List.of(),
                readable ? evidence(key, evidence) : List.of());
    }

    private PlanStatus status(
            @Nullable UnitWork work,
            @Nullable OffsetDateTime due,
            @Nullable OffsetDateTime ended,
            @Nullable Unit unit) {
        boolean asked = unit != null && unit.has(Role.INVITED_BODY);
        if (work != null && !work.ended().map(WorkOutcome::answered).orElse(true)) {
            return asked && work.outcome() == WorkOutcome.NOT_REPORTED ? PlanStatus.NO_ANSWER : PlanStatus.STOPPED;
        }
        PlanStatus status = urgency.of(due, ended);
        return status.whereAsked(asked);
    }

    private String name(String key, List<Step> steps, @Nullable UnitWork work) {
        return work == null
                ? steps.stream().map(Step::processName).findFirst().orElse(key)
                : phrases.of("work.kind." + work.kind());
    }

    private static List<SeenEvidence> evidence(String key, List<SeenEvidence> all) {
        return all.stream().filter(piece -> piece.work().caseKey().equals(key)).toList();
    }

    /** What is open is due when the engine says so. */
    private static @Nullable OffsetDateTime due(List<Step> steps, @Nullable UnitWork work) {
        Stream<Step> open = steps.stream().filter(Step::open);
        return Urgency.first(open.map(Step::dueAt).toList())
                .or(() -> Optional.ofNullable(work).map(UnitWork::dueAt))
                .or(() -> Urgency.first(steps.stream().map(Step::dueAt).toList()))
                .orElse(null);
    }

    private static @Nullable OffsetDateTime ended(List<Step> steps) {
        boolean open = steps.stream().anyMatch(Step::open);
        return open
                ? null
                : steps.stream()
                        .flatMap(step -> Stream.ofNullable(step.endedAt()))
                        .max(Comparator.naturalOrder())
                        .orElse(null);
    }
}
