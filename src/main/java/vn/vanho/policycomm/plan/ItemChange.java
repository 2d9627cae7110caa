package vn.vanho.policycomm.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item as it shall stand from now on; what is as before is no change.
 *
 * @param item its code
 * @param leads ids of the units that lead
 * @param accountable the one of them that answers for the item, or the holder as the plan writes it
 * @param coordinating ids of the units that coordinate
 * @param opensOn null, like every other day, when none was given, which is refused
 * @param dueOn the last day on which it is in time
 * @param awaitedUntil the last day on which what triggers it is waited for; null leaves that to the configured deadline
 * @param released those who coordinate no longer and whose open parts end now; the parts of others stay with them
 */
public record ItemChange(
        String item,
        List<String> leads,
        String accountable,
        List<String> coordinating,
        @Nullable LocalDate opensOn,
        @Nullable LocalDate closesOn,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate awaitedUntil,
        List<String> released) {

    public ItemChange {
        leads = List.copyOf(leads);
        coordinating = List.copyOf(coordinating);
        released = List.copyOf(released);
    }
}
