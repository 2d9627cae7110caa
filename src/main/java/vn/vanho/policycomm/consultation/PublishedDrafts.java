package vn.vanho.policycomm.consultation;

import java.util.List;
import java.util.Optional;

/** What the public may read: drafts whose file in force was posted on the portal. */
public interface PublishedDrafts {

    /**
     * A piece of the list: open consultations first, the one that closes first on top; then the others, the last closed
     * on top.
     *
     * @param offset how many to leave out
     * @param limit how many at most
     */
    List<PublishedDraft> list(int offset, int limit);

    int count();

    Optional<PublishedDraft> find(String slug);

    /** The result, once it is public. */
    Optional<ConsultationResult> result(PublishedDraft draft);
}
