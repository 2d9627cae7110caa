package vn.vanho.policycomm.delegation;

import java.time.ZonedDateTime;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vanho.policycomm.organisation.Unit;

/**
 * An open task of a unit that its head gives to people.
 *
 * @param caseKey business key of its process instance, e.g. {@code 2024/II.1a/brief-officers/xa-to-mua}
 * @param subject what its case is about; empty when it names nothing
 * @param name of the step
 * @param dueAt null for a step without a deadline
 * @param holder account of who has it; empty when nobody does
 * @param holderName that person's name
 * @param givenBy name of the head who gave it to them; empty when they took it themselves
 */
public record AssignableTask(
        String id,
        Unit unit,
        String caseKey,
        String subject,
        String name,
        @Nullable ZonedDateTime dueAt,
        String holder,
        String holderName,
        String givenBy) {

    private static final Pattern ITEM = Pattern.compile("[IVX]+\\.\\d+[a-z]?");

    /** The item of the plan, e.g. {@code II.1a}; empty for a case of none. */
    public String item() {
        String[] parts = caseKey.split("/", 3);
        return parts.length > 1 && ITEM.matcher(parts[1]).matches() ? parts[1] : "";
    }

    /** The same as somebody saw it while this account had it. */
    AssignableTask heldBy(String account) {
        return new AssignableTask(id, unit, caseKey, subject, name, dueAt, account, holderName, givenBy);
    }

    public boolean isHeld() {
        return !holder.isEmpty();
    }
}
