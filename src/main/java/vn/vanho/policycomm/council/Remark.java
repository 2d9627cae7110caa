package vn.vanho.policycomm.council;

import java.time.OffsetDateTime;

/**
 * What a member of the Council said in a review.
 *
 * @param member id of the unit whose head the member is
 */
public record Remark(String caseKey, String member, String remark, String saidBy, OffsetDateTime saidAt) {}
