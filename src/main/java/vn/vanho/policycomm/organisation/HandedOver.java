package vn.vanho.policycomm.organisation;

import java.time.OffsetDateTime;

/**
 * Something that passed to a successor.
 *
 * @param handedBy the account
 * @param fromUnit id of the unit that ended
 */
public record HandedOver(
        OffsetDateTime handedAt,
        String handedBy,
        String fromUnit,
        String toUnit,
        Holding.Kind kind,
        String caseKey,
        String what) {}
