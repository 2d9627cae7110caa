package vn.vanho.policycomm.dissemination;

import java.net.URI;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.vanho.policycomm.files.FileSize;

/**
 * What goes with a draft, beside its text.
 *
 * @param id UUID
 * @param title the file's name, made safe, or the title of the video
 * @param link where the video is, https; null for a file
 * @param sizeBytes of the file; 0 for a video
 * @param sha256 of the file's bytes or of the link, lower-case hex
 * @param addedBy the account of the person who prepared it
 * @param office that person's unit and function then, e.g. {@code Chuyên viên Phòng Tư pháp}
 * @param checkedAt when a second person found it fit for the public; null before
 * @param publishedAt since when the public may see it; null before
 */
public record Material(
        String id,
        MaterialKind kind,
        String title,
        @Nullable String link,
        int sizeBytes,
        String sha256,
        String addedBy,
        @Nullable String office,
        OffsetDateTime addedAt,
        @Nullable OffsetDateTime checkedAt,
        @Nullable OffsetDateTime publishedAt) {

    public boolean isVideo() {
        return kind == MaterialKind.VIDEO;
    }

    public boolean isChecked() {
        return checkedAt != null;
    }

    public boolean isPublished() {
        return publishedAt != null;
    }

    /** For people, e.g. {@code 1,2 MB}. */
    public String size() {
        return FileSize.of(sizeBytes);
    }

    /** The site that a video is on, e.g. {@code youtu.be}; empty for a file. */
    public String site() {
        return link == null ? "" : URI.create(link).getHost();
    }
}
