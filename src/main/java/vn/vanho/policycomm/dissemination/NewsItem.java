package vn.vanho.policycomm.dissemination;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One thing that the public may know about a draft.
 *
 * @param id of the record that it tells of; with the kind it names the item for ever
 * @param slug address of the draft on the portal
 * @param title of the draft; empty where the portal does not show it any more
 * @param agency cơ quan chủ trì soạn thảo; empty like the title
 * @param text the basic content of the draft, the word on its result, or the notice of a correction; empty once the
 *     portal does not show it any more
 * @param closesAt the end of the consultation, planned or real; null where none is set
 * @param updatedAt when it last changed; when it was taken down, for what was
 * @param gone whether it was taken off the portal since
 */
public record NewsItem(
        Kind kind,
        String id,
        String slug,
        String title,
        String agency,
        String text,
        @Nullable OffsetDateTime closesAt,
        OffsetDateTime publishedAt,
        OffsetDateTime updatedAt,
        boolean gone) {

    /** What it tells. The corrections are those of {@link CorrectionKind}. */
    public enum Kind {
        DRAFT,
        RESULT,
        CORRECT,
        TAKE_DOWN,
        WITHDRAW,
        ERASE
    }
}
