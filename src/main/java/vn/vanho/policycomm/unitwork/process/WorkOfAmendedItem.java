package vn.vanho.policycomm.unitwork.process;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.OwnAuthority;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.plan.Deadline;
import vn.vanho.policycomm.plan.ItemAmended;
import vn.vanho.policycomm.unitwork.UnitWork;
import vn.vanho.policycomm.unitwork.UnitWorks;
import vn.vanho.policycomm.unitwork.WorkOutcome;
import vn.vanho.policycomm.unitwork.WorkReport;

/**
 * Open work that is due on the own day of its item moves with that day; the work of units that the amendment releases
 * ends. A unit that coordinates no longer and is not released keeps what it was asked for.
 */
@Component
class WorkOfAmendedItem {

    private final UnitWorks works;
    private final OpenUnitWork open;
    private final OwnAuthority own;
    private final Phrases phrases;

    WorkOfAmendedItem(UnitWorks works, OpenUnitWork open, OwnAuthority own, Phrases phrases) {
        this.works = works;
        this.open = open;
        this.own = own;
        this.phrases = phrases;
    }

    @EventListener
    void follow(ItemAmended item) {
        own.run(() -> works.below(item.caseKey()).stream()
                .filter(work -> work.ended().isEmpty())
                .filter(work -> belongs(work, item))
                .forEach(work -> follow(work, item)));
    }

    /** II.1a, and not an item whose code begins so. */
    private static boolean belongs(UnitWork work, ItemAmended item) {
        return (work.caseKey() + "/").startsWith(item.caseKey() + "/");
    }

    private void follow(UnitWork work, ItemAmended item) {
        if (item.released().contains(work.unit())) {
            release(work, item);
        } else {
            newDay(work, item.movedDays()).ifPresent(day -> open.of(work)
                    .ifPresent(process ->
                            open.postpone(process, Deadline.endOf(day).toOffsetDateTime())));
        }
    }

    private void release(UnitWork work, ItemAmended item) {
        String why = phrases.of("amendment.released", item.document().number());
        works.record(
                work.caseKey(), work.kind(), work.askedUnit(), WorkReport.of(WorkOutcome.STOPPED, why), null, false);
        open.of(work).ifPresent(open::end);
    }

    private static Optional<LocalDate> newDay(UnitWork work, Map<LocalDate, LocalDate> moved) {
        ZonedDateTime due = work.dueAt().atZoneSameInstant(Deadline.ZONE);
        return Optional.of(due.toLocalDate())
                .filter(day -> due.toLocalTime().equals(Deadline.END_OF_DAY))
                .map(moved::get);
    }
}
