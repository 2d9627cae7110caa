package vn.vanho.policycomm.reporting;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.vanho.policycomm.monitoring.ItemState;
import vn.vanho.policycomm.plan.PlanItem;
import vn.vanho.policycomm.plan.Quarter;

/**
 * How much of a year's plan a tracking sheet tells.
 *
 * @param year of the plan
 * @param quarter 1 to 4; null for the whole year
 * @param unit the id of the unit whose part it tells; null for the plan as a whole
 */
public record TrackingScope(
        int year, @Nullable Integer quarter, @Nullable String unit) {

    /** Whether what happened then belongs to it. */
    public boolean covers(LocalDate day) {
        return quarter == null || new Quarter(year, quarter).holds(day);
    }

    /** The same of a moment, by the day that it is here. */
    public boolean covers(OffsetDateTime moment) {
        return quarter == null || new Quarter(year, quarter).holds(moment);
    }

    /** Whether the item's window touches it, and the unit leads, coordinates or has work of the item. */
    public boolean holds(PlanItem item, ItemState state) {
        boolean inTime = quarter == null || new Quarter(year, quarter).touches(item.opensOn(), item.closesOn());
        return inTime && (unit == null || state.units().stream().anyMatch(part -> concerns(part.unit())));
    }

    public boolean concerns(String unitId) {
        return unit == null || unit.equals(unitId);
    }
}
