package vn.vanho.policycomm.consultation;

import java.time.OffsetDateTime;

/**
 * A document that the application printed for a draft, as DỰ THẢO without a number.
 *
 * @param version 1, 2, … for each kind
 * @param sha256 of the bytes, lower-case hex
 */
public record IssuedDocument(
        String id, DocumentKind kind, int version, String fileName, String sha256, OffsetDateTime createdAt) {}
