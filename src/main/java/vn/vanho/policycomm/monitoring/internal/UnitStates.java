package vn.vanho.policycomm.monitoring.internal;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.monitoring.OpenWork.OpenPart;
import vn.vanho.policycomm.monitoring.PlanStatus;
import vn.vanho.policycomm.monitoring.UnitState;
import vn.vanho.policycomm.monitoring.Urgency;
import vn.vanho.policycomm.organisation.Role;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.organisation.Units;
import vn.vanho.policycomm.plan.ItemUnits;
import vn.vanho.policycomm.plan.PlanItem;
import vn.vanho.policycomm.unitwork.WorkTally;

/** How it stands with each unit's part in an item. */
@Component
class UnitStates {

    private final Units units;
    private final ItemUnits parts;
    private final Phrases phrases;

    UnitStates(Units units, ItemUnits parts, Phrases phrases) {
        this.units = units;
        this.parts = parts;
        this.phrases = phrases;
    }

    /**
     * Those that lead, coordinate or have work of it.
     *
     * @param own what is there of the item
     * @param otherwise how it stands with a unit that has and had no work of its own
     */
    List<UnitState> of(PlanItem item, Snapshot own, Standing otherwise, Urgency urgency) {
        List<Unit> named = Stream.concat(parts.leads(item).stream(), parts.coordinating(item).stream())
                .toList();
        return units.ofAllTimes().stream()
                .map(unit -> new Part(unit, given(unit, own), works(unit, own), otherwise, urgency))
                .filter(part -> named.contains(part.unit()) || part.isThere())
                .map(this::state)
                .toList();
    }

    private static List<OpenPart> given(Unit unit, Snapshot own) {
        return own.open().stream().filter(part -> unit.id().equals(part.unit())).toList();
    }

    private static List<WorkTally> works(Unit unit, Snapshot own) {
        return own.works().stream()
                .filter(work -> work.unit().equals(unit.id()))
                .toList();
    }

    private UnitState state(Part part) {
        Unit unit = part.unit();
        Standing standing = part.standing();
        return new UnitState(
                unit.id(),
                unit.name(),
                standing.status(),
                phrases.of(standing.status().message()),
                part.openTasks(),
                part.due().orElse(null),
                standing.workingDaysLate());
    }

    /** What one unit has and had of the item. */
    private record Part(Unit unit, List<OpenPart> given, List<WorkTally> works, Standing otherwise, Urgency urgency) {

        boolean isThere() {
            return !given.isEmpty() || !works.isEmpty();
        }

        int openTasks() {
            return given.stream().mapToInt(OpenPart::tasks).sum();
        }

        Optional<OffsetDateTime> due() {
            return Urgency.first(given.stream().map(OpenPart::dueAt).toList());
        }

        Standing standing() {
            return due().map(due -> new Standing(urgency.of(due), urgency.workingDaysLate(due, null)))
                    .orElseGet(this::ended)
                    .whereAsked(unit.has(Role.INVITED_BODY));
        }

        private Standing ended() {
            int ended = works.stream().mapToInt(WorkTally::ended).sum();
            if (ended == 0) {
                return otherwise;
            }
            if (ended > works.stream().mapToInt(WorkTally::answered).sum()) {
                return Standing.of(PlanStatus.STOPPED);
            }
            return works.stream().anyMatch(WorkTally::late)
                    ? new Standing(PlanStatus.DONE_LATE, daysLate())
                    : Standing.of(PlanStatus.DONE_IN_TIME);
        }

        private int daysLate() {
            return works.stream()
                    .filter(WorkTally::late)
                    .mapToInt(late -> urgency.workingDaysLate(
                            Objects.requireNonNull(late.dueOn()), Objects.requireNonNull(late.endedOn())))
                    .max()
                    .orElse(0);
        }
    }
}
