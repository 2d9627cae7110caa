package vn.vanho.policycomm.monitoring.internal;

import java.time.OffsetDateTime;
import java.util.List;
import vn.vanho.policycomm.monitoring.OpenWork.OpenPart;
import vn.vanho.policycomm.monitoring.PlanStatus;
import vn.vanho.policycomm.monitoring.Urgency;
import vn.vanho.policycomm.organisation.Role;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.plan.Deadline;
import vn.vanho.policycomm.plan.ItemOutcome;
import vn.vanho.policycomm.plan.ItemResult;
import vn.vanho.policycomm.plan.PlanItem;

/**
 * How it stands with an item as a whole, or with one case of it.
 *
 * @param leads the units that lead the item
 * @param urgency of this moment
 */
record ItemStatuses(PlanItem item, List<Unit> leads, Urgency urgency) {

    /** While it goes on, as pressing as the first of its steps, or as its own day where none is open. */
    Standing open(List<OpenPart> parts) {
        OffsetDateTime due =
                Urgency.first(parts.stream().map(OpenPart::dueAt).toList()).orElse(dueAt());
        return byDay(due).whereAsked(onlyTheAskedAreLate(parts));
    }

    /** What its own day says, for a unit that has no step of it. */
    Standing byItsDay() {
        return byDay(dueAt());
    }

    private Standing byDay(OffsetDateTime due) {
        return new Standing(urgency.of(due), urgency.workingDaysLate(due, null));
    }

    /** How it ended: done where anything of it was done, in time where all that was done was. */
    Standing ended(List<ItemResult> results) {
        List<ItemResult> done = results.stream()
                .filter(result -> result.outcome() == ItemOutcome.DONE)
                .toList();
        if (done.isEmpty()) {
            boolean nothingOccurred = results.stream().allMatch(result -> result.outcome() == ItemOutcome.NOT_OCCURRED);
            return Standing.of(nothingOccurred ? PlanStatus.NOT_OCCURRED : PlanStatus.STOPPED);
        }
        boolean late = done.stream().anyMatch(result -> result.endedAt().isAfter(dueAt()));
        return late ? new Standing(PlanStatus.DONE_LATE, daysLate(done)) : Standing.of(PlanStatus.DONE_IN_TIME);
    }

    private int daysLate(List<ItemResult> done) {
        return done.stream()
                .mapToInt(result -> urgency.workingDaysLate(dueAt(), result.endedAt()))
                .max()
                .orElse(0);
    }

    /** Bodies that are asked are never overdue; offices that have a step of their item are. */
    private boolean onlyTheAskedAreLate(List<OpenPart> parts) {
        return leads.stream().allMatch(unit -> unit.has(Role.INVITED_BODY))
                && parts.stream().filter(this::isLate).allMatch(part -> leads.stream()
                        .anyMatch(unit -> unit.id().equals(part.unit())));
    }

    private boolean isLate(OpenPart part) {
        return part.dueAt() != null && urgency.of(part.dueAt()) == PlanStatus.OVERDUE;
    }

    private OffsetDateTime dueAt() {
        return Deadline.endOf(item.dueOn()).toOffsetDateTime();
    }
}
