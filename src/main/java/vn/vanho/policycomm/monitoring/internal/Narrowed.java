package vn.vanho.policycomm.monitoring.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.monitoring.BoardScope;
import vn.vanho.policycomm.monitoring.BoardUnit;
import vn.vanho.policycomm.monitoring.CaseState;
import vn.vanho.policycomm.monitoring.DraftProgress;
import vn.vanho.policycomm.monitoring.ItemState;
import vn.vanho.policycomm.monitoring.UnitState;
import vn.vanho.policycomm.organisation.Role;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.organisation.Units;
import vn.vanho.policycomm.plan.PlanCase;
import vn.vanho.policycomm.plan.Quarter;

/** Leaves out of a board what it is not asked for. */
@Component
class Narrowed {

    private final Units units;

    Narrowed(Units units) {
        this.units = units;
    }

    /** What is told of an item; empty when the chosen unit has nothing to do with it. */
    Optional<ItemState> item(ItemState item, BoardScope scope) {
        List<UnitState> concerned = item.units().stream()
                .filter(part -> scope.concerns(part.unit()))
                .toList();
        List<CaseState> cases = item.cases().stream()
                .filter(one -> isOf(one, scope) && ranIn(one, scope))
                .toList();
        return Optional.of(item.told(cases, concerned)).filter(told -> scope.unit() == null || !concerned.isEmpty());
    }

    /** A case of one unit, as a unit's report is, is no other's. */
    private boolean isOf(CaseState one, BoardScope scope) {
        String subject = PlanCase.of(one.key()).map(PlanCase::subject).orElse("");
        return scope.concerns(subject)
                || units.ofAllTimes().stream().noneMatch(unit -> unit.id().equals(subject));
    }

    /** What did not begin yet ran in no quarter. */
    private static boolean ranIn(CaseState one, BoardScope scope) {
        Quarter part = scope.inQuarter();
        return part == null || (one.startedAt() != null && part.touches(one.startedAt(), one.endedAt()));
    }

    /** Whether something of a draft happened in the chosen quarter. */
    static boolean holds(DraftProgress draft, BoardScope scope) {
        Quarter part = scope.inQuarter();
        return part == null || draft.stages().stream().anyMatch(stage -> stage.on() != null && part.holds(stage.on()));
    }

    /** The columns that these items need. */
    List<BoardUnit> columns(List<ItemState> items) {
        Set<String> concerned = items.stream()
                .flatMap(item -> item.units().stream())
                .map(UnitState::unit)
                .collect(Collectors.toSet());
        return units.ofAllTimes().stream()
                .filter(unit -> concerned.contains(unit.id()))
                .map(Narrowed::column)
                .toList();
    }

    private static BoardUnit column(Unit unit) {
        return new BoardUnit(unit.id(), unit.name(), unit.shortName(), unit.has(Role.INVITED_BODY));
    }
}
