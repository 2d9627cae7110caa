package vn.vanho.policycomm.consultation;

import java.time.OffsetDateTime;

/**
 * An uploaded version of a draft's text.
 *
 * @param version 1, 2, …
 * @param sha256 of the bytes, lower-case hex
 * @param uploadedBy the account of the person who prepared it
 */
public record DraftFile(int version, String fileName, String sha256, String uploadedBy, OffsetDateTime uploadedAt) {}
