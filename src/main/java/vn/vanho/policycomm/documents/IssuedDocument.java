package vn.vanho.policycomm.documents;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A document that the application printed, as DỰ THẢO without a number.
 *
 * @param version 1, 2, … for each kind
 * @param number number and symbol; null until staff key them back
 * @param sha256 of the bytes, lower-case hex
 */
public record IssuedDocument(
        String id,
        DocumentKind kind,
        int version,
        String fileName,
        String sha256,
        OffsetDateTime createdAt,
        @Nullable String number,
        @Nullable LocalDate issuedOn) {}
