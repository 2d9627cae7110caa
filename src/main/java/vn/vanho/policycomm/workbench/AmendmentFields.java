package vn.vanho.policycomm.workbench;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import vn.vanho.policycomm.consultation.TypedText;
import vn.vanho.policycomm.plan.AmendingDocument;

/**
 * The amending document as it was typed.
 *
 * @param issuedOn as date fields send it, e.g. {@code 2024-06-01}
 */
record AmendmentFields(String number, String issuedOn, String reason) {

    AmendmentFields {
        number = TypedText.of(number);
        issuedOn = TypedText.of(issuedOn);
        reason = TypedText.of(reason);
    }

    static AmendmentFields empty() {
        return new AmendmentFields("", "", "");
    }

    AmendingDocument document() {
        return new AmendingDocument(number, day(issuedOn), reason);
    }

    /** What is no day is refused where it is needed. */
    static @Nullable LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }
}
