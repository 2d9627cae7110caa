package vn.vanho.policycomm.oversight;

import java.time.OffsetDateTime;

/**
 * A draft of the legislative programmes that the standing body registered (plan, II.2a).
 *
 * @param subject slug of the title, e.g. {@code luat-thu-do-sua-doi}
 * @param criteria which of the four criteria of Decision 407/QĐ-TTg hold
 * @param inScope whether it is a policy with great impact on society: all four hold
 */
public record RegisteredDraft(
        int planYear,
        String subject,
        String title,
        Criteria criteria,
        boolean inScope,
        String registeredBy,
        OffsetDateTime registeredAt) {

    /**
     * The four criteria.
     *
     * @param proposal the document needs a law-making proposal and is no state secret
     * @param rights it directly creates, changes or ends rights and duties
     * @param concern it is difficult, sensitive, of public concern or disputed
     * @param wide it takes effect nationwide or province-wide
     */
    public record Criteria(boolean proposal, boolean rights, boolean concern, boolean wide) {}
}
