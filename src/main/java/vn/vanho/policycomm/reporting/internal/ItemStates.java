package vn.vanho.policycomm.reporting.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.organisation.Role;
import vn.vanho.policycomm.plan.Deadline;
import vn.vanho.policycomm.plan.ItemOutcome;
import vn.vanho.policycomm.plan.ItemResult;
import vn.vanho.policycomm.plan.ItemUnits;
import vn.vanho.policycomm.plan.PlanItem;
import vn.vanho.policycomm.plan.WorkingCalendar;

/** Tells how far an item is, from its day, what was recorded of it and whether any of it is under way. */
@Component
class ItemStates {

    private static final int DAYS_NEARLY_DUE = 3;

    private final WorkingCalendar calendar;
    private final ItemUnits units;
    private final Clock clock;

    ItemStates(WorkingCalendar calendar, ItemUnits units, Clock clock) {
        this.calendar = calendar;
        this.units = units;
        this.clock = clock;
    }

    /** The last day on which it is in time. */
    LocalDate due(PlanItem item) {
        return item.due().dueOn(LocalDate.now(clock), calendar);
    }

    ItemState of(PlanItem item, List<ItemResult> ended, boolean underWay) {
        if (underWay || ended.isEmpty()) {
            return open(item);
        }
        return ended.stream().anyMatch(result -> result.outcome() == ItemOutcome.DONE)
                ? done(item, ended)
                : withoutResult(ended);
    }

    private ItemState open(PlanItem item) {
        LocalDate today = LocalDate.now(clock);
        LocalDate due = due(item);
        if (today.isAfter(due)) {
            return onlyAsked(item) ? ItemState.NO_REPLY : ItemState.OVERDUE;
        }
        return calendar.plusWorkingDays(today, DAYS_NEARLY_DUE).isBefore(due)
                ? ItemState.NOT_DUE
                : ItemState.NEARLY_DUE;
    }

    private boolean onlyAsked(PlanItem item) {
        return units.leads(item).stream().allMatch(unit -> unit.has(Role.INVITED_BODY));
    }

    private ItemState done(PlanItem item, List<ItemResult> ended) {
        Instant last = Deadline.endOf(due(item)).toInstant();
        return ended.stream()
                        .filter(result -> result.outcome() == ItemOutcome.DONE)
                        .allMatch(result -> !result.endedAt().toInstant().isAfter(last))
                ? ItemState.DONE
                : ItemState.DONE_LATE;
    }

    private static ItemState withoutResult(List<ItemResult> ended) {
        return ended.stream().allMatch(result -> result.outcome() == ItemOutcome.NOT_OCCURRED)
                ? ItemState.NOT_OCCURRED
                : ItemState.ENDED;
    }
}
