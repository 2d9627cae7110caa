package vn.vanho.policycomm.plan;

import java.time.OffsetDateTime;

/**
 * What came of a case of a plan item, as its lead reported it.
 *
 * @param caseKey business key of the case, e.g. {@code 2024/II.1a}
 * @param item e.g. {@code II.1a}
 * @param summary in Vietnamese, at most 4,000 characters
 * @param obstacles vướng mắc, or empty
 * @param doneBy the account, or {@code he-thong} for the application itself
 */
public record ItemResult(
        String caseKey,
        int planYear,
        String item,
        ItemOutcome outcome,
        String summary,
        String obstacles,
        String doneBy,
        OffsetDateTime endedAt) {

    /** What came, at the same time, of another item in this case: II.3b to II.3d are parts of a case of II.3a. */
    public ItemResult ofPart(String part, ItemOutcome partOutcome) {
        return new ItemResult(
                "%s/%s".formatted(caseKey, part), planYear, part, partOutcome, summary, "", doneBy, endedAt);
    }
}
