package vn.vanho.policycomm.dissemination;

import java.time.OffsetDateTime;

/**
 * One step of a publication, shown in the open.
 *
 * @param actor the account of the person, or {@code he-thong} for what the application did by itself
 */
public record PublicationStep(Kind step, String actor, OffsetDateTime doneAt) {

    /** What was done. */
    public enum Kind {
        CHECKED,
        ADAPTED,
        APPROVED,
        POSTED,
        VERIFIED
    }
}
