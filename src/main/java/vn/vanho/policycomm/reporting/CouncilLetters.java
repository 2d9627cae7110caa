package vn.vanho.policycomm.reporting;

import vn.vanho.policycomm.documents.IssuedDocument;

/** Prints the Council's letters to units about an item of the plan, in the layout of Decree 30/2020, as DỰ THẢO. */
public interface CouncilLetters {

    /**
     * A letter that urges a unit, or reminds a body that is only asked.
     *
     * @param owner for whom it is stored among the documents
     */
    IssuedDocument print(String owner, CouncilLetter letter);

    /** The same as DOCX, not stored. */
    byte[] preview(CouncilLetter letter);

    /** The name of its file. */
    String fileName(CouncilLetter letter);
}
