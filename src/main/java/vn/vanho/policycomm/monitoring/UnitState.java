package vn.vanho.policycomm.monitoring;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * How it stands with one unit's part in an item.
 *
 * @param unit its id
 * @param statusName in Vietnamese
 * @param openTasks tasks given to it now
 * @param dueAt of the first of these; null when it has none
 * @param workingDaysLate by how many working days the first of these is late, or the latest of its parts was; 0 when
 *     none is
 */
public record UnitState(
        String unit,
        String name,
        PlanStatus status,
        String statusName,
        int openTasks,
        @Nullable OffsetDateTime dueAt,
        int workingDaysLate) {}
