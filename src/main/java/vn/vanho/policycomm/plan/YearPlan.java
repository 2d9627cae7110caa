package vn.vanho.policycomm.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The plan of a year.
 *
 * @param number number and symbol; null until staff key them back
 * @param issuedOn null until then
 * @param items in the plan's order
 * @param budget lines of its part III.2
 */
public record YearPlan(
        int year,
        String title,
        @Nullable String number,
        @Nullable LocalDate issuedOn,
        List<PlanItem> items,
        List<String> budget) {

    public YearPlan {
        items = List.copyOf(items);
        budget = List.copyOf(budget);
    }

    /** @throws NoSuchElementException naming the items there are */
    public PlanItem item(String code) {
        return items.stream()
                .filter(item -> item.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("Kế hoạch năm %d không có nhiệm vụ '%s'; các nhiệm vụ: %s"
                        .formatted(
                                year, code, items.stream().map(PlanItem::code).collect(Collectors.joining(", ")))));
    }
}
