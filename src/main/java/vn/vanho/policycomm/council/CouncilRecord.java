package vn.vanho.policycomm.council;

import java.util.List;
import vn.vanho.policycomm.documents.IssuedDocument;

/**
 * A board that the Council had before it, with what came of it.
 *
 * @param title of the work that it was kept for
 * @param file address of the file of the case, where its documents are
 * @param remarks of the members
 * @param documents printed for the same work, e.g. its conclusions
 */
record CouncilRecord(KeptBoard board, String title, String file, List<Remark> remarks, List<IssuedDocument> documents) {

    CouncilRecord {
        remarks = List.copyOf(remarks);
        documents = List.copyOf(documents);
    }
}
