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
 * @param councilId of the Council's own record where it urged from the board, which has the letter; null for the rest
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
        OffsetDateTime doneAt,
        @Nullable String councilId) {

    /** A step that the model of urging took. */
    public Urging(
            String caseKey,
            String unit,
            String workName,
            Kind kind,
            @Nullable String letterNumber,
            @Nullable LocalDate letterDate,
            @Nullable String note,
            @Nullable String doneBy,
            OffsetDateTime doneAt) {
        this(caseKey, unit, workName, kind, letterNumber, letterDate, note, doneBy, doneAt, null);
    }

    /** How far urging went. */
    public enum Kind {
        REMINDED,
        LETTER,
        DIRECTED,
        /** The Council's secretary urged from the board. */
        COUNCIL,
        /** The same, as a courteous reminder to a body that is only asked. */
        COUNCIL_REMINDER
    }
}
