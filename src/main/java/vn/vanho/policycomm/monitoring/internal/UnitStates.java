package vn.vanho.policycomm.monitoring.internal;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.monitoring.OpenWork.OpenStep;
import vn.vanho.policycomm.monitoring.PlanStatus;
import vn.vanho.policycomm.monitoring.UnitState;
import vn.vanho.policycomm.monitoring.Urgency;
import vn.vanho.policycomm.organisation.Role;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.organisation.Units;
import vn.vanho.policycomm.plan.ItemUnits;
import vn.vanho.policycomm.plan.PlanItem;
import vn.vanho.policycomm.unitwork.UnitWork;
import vn.vanho.policycomm.unitwork.WorkOutcome;

/** How it stands with each unit's part in an item. */
@Component
class UnitStates {

    private final Units units;
    private final ItemUnits parts;
    private final Urgency urgency;

    UnitStates(Units units, ItemUnits parts, Urgency urgency) {
        this.units = units;
        this.parts = parts;
        this.urgency = urgency;
    }

    /**
     * Those that lead, coordinate or have work of it.
     *
     * @param open steps of the item
     * @param works of the item
     * @param otherwise the state of a unit that has and had no work of its own
     */
    List<UnitState> of(PlanItem item, List<OpenStep> open, List<UnitWork> works, PlanStatus otherwise) {
        List<Unit> named = Stream.concat(parts.leads(item).stream(), parts.coordinating(item).stream())
                .toList();
        return units.ofAllTimes().stream()
                .filter(unit -> named.contains(unit) || hasAny(unit, open, works))
                .map(unit -> state(unit, given(unit, open), done(unit, works), otherwise))
                .toList();
    }

    private static boolean hasAny(Unit unit, List<OpenStep> open, List<UnitWork> works) {
        return !given(unit, open).isEmpty() || !done(unit, works).isEmpty();
    }

    private static List<OpenStep> given(Unit unit, List<OpenStep> open) {
        return open.stream().filter(step -> step.isOf(unit)).toList();
    }

    private static List<UnitWork> done(Unit unit, List<UnitWork> works) {
        return works.stream().filter(work -> work.unit().equals(unit.id())).toList();
    }

    private UnitState state(Unit unit, List<OpenStep> given, List<UnitWork> works, PlanStatus otherwise) {
        Optional<OffsetDateTime> due =
                Urgency.first(given.stream().map(OpenStep::dueAt).toList());
        PlanStatus status = due.map(urgency::of).orElseGet(() -> ended(works, otherwise));
        PlanStatus shown = status.whereAsked(unit.has(Role.INVITED_BODY));
        long tasks = given.stream().map(OpenStep::taskId).distinct().count();
        return new UnitState(unit.id(), unit.name(), shown, (int) tasks, due.orElse(null));
    }

    private static PlanStatus ended(List<UnitWork> works, PlanStatus otherwise) {
        List<UnitWork> ended =
                works.stream().filter(work -> work.ended().isPresent()).toList();
        if (ended.isEmpty()) {
            return otherwise;
        }
        if (!ended.stream().flatMap(work -> work.ended().stream()).allMatch(WorkOutcome::answered)) {
            return PlanStatus.STOPPED;
        }
        return ended.stream().allMatch(UnitStates::inTime) ? PlanStatus.DONE_IN_TIME : PlanStatus.DONE_LATE;
    }

    private static boolean inTime(UnitWork work) {
        OffsetDateTime ended = work.endedAt();
        return ended != null && !ended.isAfter(work.dueAt());
    }
}
