package vn.vanho.policycomm.plan;

import java.time.LocalDate;

/**
 * What the law asks of a consultation. It binds the drafting agency: for a draft that is only relayed, a shorter window
 * is worth a warning, not a refusal.
 *
 * @param minimumDays how long the draft must at least be posted, always in calendar days
 * @param replyDays how long those asked in writing have to reply
 * @param dayKind what {@code replyDays} counts
 * @param legalBasis the law behind the minimum, in Vietnamese
 */
public record ConsultationWindow(int minimumDays, int replyDays, DayKind dayKind, String legalBasis) {

    /** The first last day that keeps the minimum; the day of posting is not counted and nothing rolls. */
    public LocalDate earliestClose(LocalDate openedOn) {
        return openedOn.plusDays(minimumDays);
    }

    /** The deadline of a written opinion. */
    public Deadline reply() {
        return dayKind.within(replyDays);
    }
}
