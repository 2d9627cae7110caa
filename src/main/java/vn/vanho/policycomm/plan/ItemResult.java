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
        OffsetDateTime endedAt) {}
