package vn.vanho.policycomm.monitoring;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vanho.policycomm.plan.ItemProcesses;
import vn.vanho.policycomm.plan.PlanCase;
import vn.vanho.policycomm.plan.PlanItem;
import vn.vanho.policycomm.plan.Quarter;

/**
 * How much of a year's board is told; what is null narrows nothing.
 *
 * @param year of the plan
 * @param quarter 1 to 4: items whose window touches it, cases that ran in it, figures of it; states are those of now
 * @param unit id of the unit whose part is told
 * @param item code of the one item that is told
 * @param draft subject of the one draft that is told, as business keys have it: how it stands with its own cases
 */
public record BoardScope(
        int year,
        @Nullable Integer quarter,
        @Nullable String unit,
        @Nullable String item,
        @Nullable String draft) {

    /** All of a year. */
    public static BoardScope ofYear(int year) {
        return new BoardScope(year, null, null, null, null);
    }

    /** Null for the whole year. */
    public @Nullable Quarter inQuarter() {
        return quarter == null ? null : new Quarter(year, quarter);
    }

    /** Whether the item belongs to it, as far as time, item and draft go. */
    public boolean holds(PlanItem planned) {
        Quarter part = inQuarter();
        return isOf(planned.code()) && (part == null || part.touches(planned.opensOn(), planned.closesOn()));
    }

    /** The same by the code of the item, as far as item and draft go. */
    public boolean isOf(String code) {
        return (item == null || item.equals(code)) && (draft == null || ItemProcesses.ofDrafts(code));
    }

    public boolean concerns(String unitId) {
        return unit == null || unit.equals(unitId);
    }

    /** Whether a business key is one of the draft's; all are where none is chosen. */
    public boolean isOfDraft(String businessKey) {
        return draft == null || PlanCase.of(businessKey).map(PlanCase::subject).equals(Optional.of(draft));
    }
}
