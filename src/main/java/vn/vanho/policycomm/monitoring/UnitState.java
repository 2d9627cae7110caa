package vn.vanho.policycomm.monitoring;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * How it stands with one unit's part in an item.
 *
 * @param unit its id
 * @param openTasks tasks given to it now
 * @param dueAt of the first of these; null when it has none
 */
public record UnitState(
        String unit,
        String name,
        PlanStatus status,
        int openTasks,
        @Nullable OffsetDateTime dueAt) {}
