package vn.vanho.policycomm.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The documents printed for a draft or a case of the plan; an unchanged one is not stored twice. Their owner is the id
 * of the draft, the business key of the case, or the id of a record that has no case of its own.
 */
public interface IssuedDocuments {

    /** Stores a document as the next version of its kind, unless the newest of its file name has the same bytes. */
    IssuedDocument store(String owner, DocumentKind kind, String fileName, byte[] content);

    /** The newest of each file name, oldest first. */
    List<IssuedDocument> newest(String owner);

    /** The same of all owners whose business key begins so, e.g. {@code 2024/}, by owner in the order of the keys. */
    Map<String, List<IssuedDocument>> below(String prefix);

    Optional<byte[]> content(String owner, String documentId);

    /** Keeps the number and date that staff keyed back after the document was signed and numbered outside. */
    void numbered(String owner, String documentId, String number, LocalDate issuedOn);

    /** Removes every version of every document. */
    void removeAll(String owner);
}
