package vn.vanho.policycomm.plan.internal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vanho.policycomm.plan.BeforeDate;
import vn.vanho.policycomm.plan.ByDate;
import vn.vanho.policycomm.plan.Deadline;
import vn.vanho.policycomm.plan.PlanItem;
import vn.vanho.policycomm.plan.YearPlan;

/**
 * A plan of one year moved to another.
 *
 * @param said what the profile says of the first year
 * @param says what it says of the other
 */
record CopiedPlan(YearPlan from, YearPlan said, YearPlan says) {

    /** With these as its number and date. */
    YearPlan numbered(@Nullable String number, @Nullable LocalDate issuedOn) {
        return new YearPlan(
                says.year(),
                text(from.title(), said.title(), says.title()),
                number,
                issuedOn,
                from.items().stream().map(this::item).toList(),
                from.budget().equals(said.budget()) ? says.budget() : from.budget());
    }

    private PlanItem item(PlanItem item) {
        LocalDate awaitedUntil = item.awaitedUntil();
        return new PlanItem(
                item.code(),
                item.title(),
                text(item.content(), content(said, item), content(says, item)),
                item.leads(),
                item.accountable(),
                item.coordinating(),
                item.subjects(),
                moved(item.opensOn()),
                moved(item.closesOn()),
                item.trigger(),
                awaitedUntil == null ? null : moved(awaitedUntil),
                moved(item.due()),
                item.evidence());
    }

    /** A text that the profile no longer has may name years that mean something else: nobody guesses. */
    private static String text(String text, String said, String says) {
        return text.equals(said) ? says : text;
    }

    private static String content(YearPlan plan, PlanItem item) {
        List<PlanItem> same = plan.items().stream()
                .filter(each -> each.code().equals(item.code()))
                .toList();
        return same.isEmpty() ? "" : same.get(0).content();
    }

    private Deadline moved(Deadline due) {
        return due instanceof BeforeDate before
                ? new BeforeDate(moved(before.date()))
                : new ByDate(moved(((ByDate) due).date()));
    }

    private LocalDate moved(LocalDate day) {
        return day.plusYears((long) says.year() - from.year());
    }
}
