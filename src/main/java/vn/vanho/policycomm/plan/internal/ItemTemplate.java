package vn.vanho.policycomm.plan.internal;

import java.time.MonthDay;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vanho.policycomm.plan.BeforeDate;
import vn.vanho.policycomm.plan.ByDate;
import vn.vanho.policycomm.plan.PlanItem;
import vn.vanho.policycomm.plan.Trigger;

/** An item as the profile describes it, for any year. */
record ItemTemplate(
        String code,
        String title,
        String content,
        List<String> leads,
        String accountable,
        List<String> coordinating,
        List<String> subjects,
        MonthDay from,
        MonthDay to,
        @Nullable Trigger trigger,
        @Nullable MonthDay before,
        List<String> evidence) {

    /** Without a day of its own it is due when its window ends. */
    PlanItem in(int year) {
        return new PlanItem(
                code,
                title,
                YearTexts.in(year, content),
                leads,
                accountable,
                coordinating,
                subjects,
                from.atYear(year),
                to.atYear(year),
                trigger,
                null,
                before == null ? new ByDate(to.atYear(year)) : new BeforeDate(before.atYear(year)),
                evidence);
    }
}
