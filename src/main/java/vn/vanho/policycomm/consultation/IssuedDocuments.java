package vn.vanho.policycomm.consultation;

import java.util.List;
import java.util.Optional;

/** The documents printed for drafts; an unchanged one is not stored twice. */
public interface IssuedDocuments {

    /** Stores a document as the next version of its kind, unless the newest of its file name has the same bytes. */
    IssuedDocument store(String draftId, DocumentKind kind, String fileName, byte[] content);

    /** The newest of each file name, oldest first. */
    List<IssuedDocument> newest(String draftId);

    Optional<byte[]> content(String draftId, String documentId);
}
