package vn.vanho.policycomm.plan.process;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.plan.ItemOutcome;
import vn.vanho.policycomm.plan.ItemResult;
import vn.vanho.policycomm.plan.ItemResults;
import vn.vanho.policycomm.plan.PlanItem;
import vn.vanho.policycomm.plan.YearPlan;

/** Items whose window is over before the plan is brought in. */
@Component
class MissedItems {

    private final ItemResults results;
    private final Clock clock;

    MissedItems(ItemResults results, Clock clock) {
        this.results = results;
        this.clock = clock;
    }

    List<PlanItem> of(YearPlan plan) {
        return plan.items().stream().filter(this::isOver).toList();
    }

    boolean isOver(PlanItem item) {
        return item.closesOn().isBefore(LocalDate.now(clock));
    }

    void record(YearPlan plan, String reason, String by) {
        of(plan).forEach(item -> results.record(new ItemResult(
                "%d/%s".formatted(plan.year(), item.code()),
                plan.year(),
                item.code(),
                ItemOutcome.MISSED,
                reason,
                "",
                by,
                OffsetDateTime.now(clock))));
    }
}
