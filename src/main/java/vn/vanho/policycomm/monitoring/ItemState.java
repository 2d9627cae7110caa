package vn.vanho.policycomm.monitoring;

import java.time.LocalDate;
import java.util.List;

/**
 * How it stands with one item.
 *
 * @param code e.g. {@code II.1a}
 * @param statusName in Vietnamese
 * @param dueOn the last day on which it is in time
 * @param instances ids of the engine's instances that run for it
 * @param units those that lead, coordinate or have work of it
 */
public record ItemState(
        String code,
        String title,
        PlanStatus status,
        String statusName,
        LocalDate dueOn,
        List<String> instances,
        List<UnitState> units) {}
