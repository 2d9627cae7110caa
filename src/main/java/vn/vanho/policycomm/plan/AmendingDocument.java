package vn.vanho.policycomm.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The document that amends a plan.
 *
 * @param number its number and symbol
 * @param issuedOn null when none, or no day, was given, which is refused
 * @param reason in Vietnamese, at most 4,000 characters
 */
public record AmendingDocument(String number, @Nullable LocalDate issuedOn, String reason) {

    public AmendingDocument {
        number = number.strip();
        reason = reason.strip();
    }
}
