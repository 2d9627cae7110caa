package vn.vanho.policycomm.plan;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * An amendment as it was made.
 *
 * @param amendedBy the account
 */
public record PlanAmendment(
        String id,
        int planYear,
        AmendingDocument document,
        String amendedBy,
        OffsetDateTime amendedAt,
        List<AmendedFact> facts) {

    public PlanAmendment {
        facts = List.copyOf(facts);
    }
}
