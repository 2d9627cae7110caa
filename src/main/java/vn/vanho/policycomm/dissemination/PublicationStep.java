package vn.vanho.policycomm.dissemination;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One step of a publication, shown in the open.
 *
 * @param actor the account of the person, or {@code he-thong} for what the application did by itself
 * @param office that person's unit and function then, e.g. {@code Chuyên viên Phòng Tư pháp}; null when unknown
 * @param inPlaceOf the account of the head in whose place it was done; null when nobody's
 */
public record PublicationStep(
        Kind step,
        String actor,
        @Nullable String office,
        OffsetDateTime doneAt,
        @Nullable String inPlaceOf) {

    /** What was done. */
    public enum Kind {
        PREPARED,
        CHECKED,
        ADAPTED,
        APPROVED,
        POSTED,
        VERIFIED
    }
}
