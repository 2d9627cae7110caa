package vn.vanho.policycomm.reporting;

/**
 * What staff drafted of a document.
 *
 * @param subject trích yếu, without 'V/v'
 * @param addressee whom a letter is for; empty for other documents
 * @param body a paragraph a line
 * @param recipients nơi nhận, one a line, without the archive
 * @param signer who signs it
 */
public record DocumentText(String subject, String addressee, String body, String recipients, Signer signer) {

    /** Who signs. */
    public enum Signer {
        /** The chairman of the People's Committee, for the Committee. */
        LEADERSHIP,
        /** The chairman of the coordinating Council, for the Council. */
        COUNCIL
    }
}
