package vn.vanho.policycomm.consultation;

import java.time.OffsetDateTime;

/**
 * An answer that was given to a group; the one with the highest version is in force.
 *
 * @param version 1, 2, … for each group
 * @param givenBy the account of the person who gave it
 */
public record AnswerVersion(String groupId, int version, Answer answer, String givenBy, OffsetDateTime givenAt) {}
