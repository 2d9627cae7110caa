package vn.vanho.policycomm.council;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vanho.policycomm.notification.Posted;

/**
 * That the Council's secretary urged a unit about an item of the plan, or reminded a body that is only asked.
 *
 * @param id its letter is kept under it, too
 * @param urgedOn the day in Vietnam; one a day for an item and a unit
 * @param courtesy whether it was a reminder
 * @param urgedBy the account
 * @param number number and symbol of the letter; null until the secretary keys them back
 * @param steps what was late
 * @param mails to whom its mails went
 */
public record CouncilUrging(
        String id,
        int planYear,
        String item,
        String unit,
        LocalDate urgedOn,
        boolean courtesy,
        String urgedBy,
        OffsetDateTime urgedAt,
        @Nullable String number,
        @Nullable LocalDate issuedOn,
        List<Step> steps,
        List<Mail> mails) {

    public CouncilUrging {
        steps = List.copyOf(steps);
        mails = List.copyOf(mails);
    }

    /**
     * A step that was late.
     *
     * @param workingDays by how many it was late on that day
     */
    public record Step(String name, LocalDate dueOn, int workingDays) {}

    /** One of its mails. */
    public record Mail(String address, Posted posted) {}

    /** Whether a mail is on its way to anybody. */
    public boolean mailed() {
        return mails.stream().anyMatch(mail -> mail.posted() == Posted.QUEUED);
    }
}
