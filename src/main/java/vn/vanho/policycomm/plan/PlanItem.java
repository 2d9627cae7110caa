package vn.vanho.policycomm.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One item of a year's plan. Holders are codes of roles or ids of units.
 *
 * @param code as the plan numbers it, e.g. {@code II.3a}
 * @param content the plan's own words
 * @param leads holders that lead; several are possible
 * @param accountable the one among them that answers for the item (đầu mối)
 * @param coordinating holders that coordinate
 * @param subjects what it is about one by one, e.g. the draft laws that II.3a names
 * @param opensOn first day of its window
 * @param closesOn last day of its window
 * @param trigger what it waits for inside its window; null when it begins with the window
 * @param awaitedUntil the last day on which that is waited for; null leaves it to the configured deadline
 * @param due when it is due: by a date or before a date
 * @param evidence what counts as evidence, in Vietnamese
 */
public record PlanItem(
        String code,
        String title,
        String content,
        List<String> leads,
        String accountable,
        List<String> coordinating,
        List<String> subjects,
        LocalDate opensOn,
        LocalDate closesOn,
        @Nullable Trigger trigger,
        @Nullable LocalDate awaitedUntil,
        Deadline due,
        List<String> evidence) {

    public PlanItem {
        leads = List.copyOf(leads);
        coordinating = List.copyOf(coordinating);
        subjects = List.copyOf(subjects);
        evidence = List.copyOf(evidence);
    }

    /** Whether the year waits for what triggers it, and notes when that never comes. */
    public boolean awaited() {
        return isTraining() || code.equals("II.3a");
    }

    public boolean isTraining() {
        return trigger == Trigger.TRAINING;
    }

    /** The last day on which it is in time; a plan sets its items dates, never spans. */
    public LocalDate dueOn() {
        return due instanceof BeforeDate before ? before.date().minusDays(1) : ((ByDate) due).date();
    }
}
