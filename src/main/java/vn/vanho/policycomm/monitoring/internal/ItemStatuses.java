package vn.vanho.policycomm.monitoring.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.monitoring.OpenWork.OpenStep;
import vn.vanho.policycomm.monitoring.PlanStatus;
import vn.vanho.policycomm.monitoring.Urgency;
import vn.vanho.policycomm.organisation.Role;
import vn.vanho.policycomm.plan.Deadline;
import vn.vanho.policycomm.plan.ItemOutcome;
import vn.vanho.policycomm.plan.ItemResult;
import vn.vanho.policycomm.plan.ItemUnits;
import vn.vanho.policycomm.plan.PlanItem;
import vn.vanho.policycomm.plan.WorkingCalendar;

/** How it stands with an item as a whole. */
@Component
class ItemStatuses {

    private final ItemUnits units;
    private final Urgency urgency;
    private final WorkingCalendar calendar;
    private final Clock clock;

    ItemStatuses(ItemUnits units, Urgency urgency, WorkingCalendar calendar, Clock clock) {
        this.units = units;
        this.urgency = urgency;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The last day on which it is in time. */
    LocalDate dueOn(PlanItem item) {
        return item.due().dueOn(LocalDate.now(clock), calendar);
    }

    /** While it goes on, as pressing as the first of its steps, or as its own day where none is open. */
    PlanStatus open(PlanItem item, List<OpenStep> steps) {
        PlanStatus status = urgency.of(
                Urgency.first(steps.stream().map(OpenStep::dueAt).toList()).orElse(dueAt(item)));
        return status == PlanStatus.OVERDUE && onlyAsked(item) ? PlanStatus.NO_ANSWER : status;
    }

    /** What its own day says, for a unit that has no step of it. */
    PlanStatus byItsDay(PlanItem item) {
        return urgency.of(dueAt(item));
    }

    /** How it ended: done where anything of it was done, in time where all that was done was. */
    PlanStatus ended(PlanItem item, List<ItemResult> results) {
        List<ItemResult> done = results.stream()
                .filter(result -> result.outcome() == ItemOutcome.DONE)
                .toList();
        if (done.isEmpty()) {
            boolean nothingOccurred = results.stream().allMatch(result -> result.outcome() == ItemOutcome.NOT_OCCURRED);
            return nothingOccurred ? PlanStatus.NOT_OCCURRED : PlanStatus.STOPPED;
        }
        boolean late = done.stream().anyMatch(result -> result.endedAt().isAfter(dueAt(item)));
        return late ? PlanStatus.DONE_LATE : PlanStatus.DONE_IN_TIME;
    }

    private boolean onlyAsked(PlanItem item) {
        return units.leads(item).stream().allMatch(unit -> unit.has(Role.INVITED_BODY));
    }

    private OffsetDateTime dueAt(PlanItem item) {
        return Deadline.endOf(dueOn(item)).toOffsetDateTime();
    }
}
