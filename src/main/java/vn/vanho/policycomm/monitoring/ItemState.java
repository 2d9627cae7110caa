package vn.vanho.policycomm.monitoring;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How it stands with one item.
 *
 * @param code e.g. {@code II.1a}
 * @param statusName in Vietnamese
 * @param opensOn first day of its window
 * @param dueOn the last day on which it is in time
 * @param startedAt when the first of its cases began; null before
 * @param endedAt when the last of them ended; null while one runs or is still to come
 * @param workingDaysLate by how many working days it is late, or was when it ended; 0 when it is not
 * @param instances ids of the engine's instances of its cases that run, one a case
 * @param cases those that run and those that ended, the first to begin first
 * @param units those that lead, coordinate or have work of it
 */
public record ItemState(
        String code,
        String title,
        PlanStatus status,
        String statusName,
        LocalDate opensOn,
        LocalDate dueOn,
        @Nullable OffsetDateTime startedAt,
        @Nullable OffsetDateTime endedAt,
        int workingDaysLate,
        List<String> instances,
        List<CaseState> cases,
        List<UnitState> units) {

    public ItemState {
        instances = List.copyOf(instances);
        cases = List.copyOf(cases);
        units = List.copyOf(units);
    }

    /** The same with no more than these cases and units. */
    public ItemState told(List<CaseState> someCases, List<UnitState> someUnits) {
        return new ItemState(
                code,
                title,
                status,
                statusName,
                opensOn,
                dueOn,
                startedAt,
                endedAt,
                workingDaysLate,
                CaseState.running(someCases),
                someCases,
                someUnits);
    }
}
