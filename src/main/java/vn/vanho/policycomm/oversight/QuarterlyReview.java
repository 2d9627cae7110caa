package vn.vanho.policycomm.oversight;

import java.time.OffsetDateTime;

/**
 * A review of the year so far by the Council.
 *
 * @param caseKey business key of its process, e.g. {@code 2024/II.2a/quy-1}
 * @param figures the figures of that day, as the members saw them
 */
public record QuarterlyReview(String caseKey, String figures, OffsetDateTime preparedAt) {}
