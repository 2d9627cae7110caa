package vn.vanho.policycomm.plan.internal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vanho.policycomm.plan.YearPlan;

/**
 * The plan as the profile describes it, for any year.
 *
 * @param title with {@code {year}} where the year stands
 */
record PlanTemplate(String title, List<ItemTemplate> items, List<String> budget) {

    YearPlan in(int year, @Nullable String number, @Nullable LocalDate issuedOn) {
        return new YearPlan(
                year,
                YearTexts.in(year, title),
                number,
                issuedOn,
                items.stream().map(item -> item.in(year)).toList(),
                budget.stream().map(line -> YearTexts.in(year, line)).toList());
    }
}
