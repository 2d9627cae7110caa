package vn.vanho.policycomm.plan;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * An item of a plan was amended; told within the same transaction.
 *
 * @param released ids of the units whose open parts end
 */
public record ItemAmended(
        int planYear, PlanItem before, PlanItem after, Set<String> released, AmendingDocument document) {

    public ItemAmended {
        released = Set.copyOf(released);
    }

    /** Business key of the item's case; those of the cases below it begin so. */
    public String caseKey() {
        return "%d/%s".formatted(planYear, after.code());
    }

    /** Which last days became which: what is due on the item's own day is due on the new one. */
    public Map<LocalDate, LocalDate> movedDays() {
        Map<LocalDate, LocalDate> moved = new LinkedHashMap<>();
        moved.put(before.closesOn(), after.closesOn());
        moved.put(before.dueOn(), after.dueOn());
        moved.entrySet().removeIf(day -> day.getKey().equals(day.getValue()));
        return moved;
    }
}
