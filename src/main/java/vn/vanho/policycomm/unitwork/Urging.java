package vn.vanho.policycomm.unitwork;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One step of urging a late unit.
 *
 * @param caseKey of the case that asked it
 * @param letterNumber number and symbol of the letter, as staff keyed them back
 * @param note what the leadership directed, or what became of the reminder's mail
 * @param doneBy the account; null for what the application did by itself
 */
public record Urging(
        String caseKey,
        String unit,
        String workName,
        Kind kind,
        @Nullable String letterNumber,
        @Nullable LocalDate letterDate,
        @Nullable String note,
        @Nullable String doneBy,
        OffsetDateTime doneAt) {

    /** How far urging went. */
    public enum Kind {
        REMINDED,
        LETTER,
        DIRECTED
    }
}
