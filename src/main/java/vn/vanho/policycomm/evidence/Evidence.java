package vn.vanho.policycomm.evidence;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.vanho.policycomm.files.FileSize;

/**
 * A piece of evidence that was not removed.
 *
 * @param id UUID
 * @param taskId the task it was added in; empty where nobody knows any more
 * @param taskKey that task's id in the model, e.g. {@code do-work}
 * @param name the file's name, made safe, or what the link was called
 * @param mediaType told by the file's content; null for a link
 * @param sizeBytes of the file; 0 for a link
 * @param sha256 of the file's bytes or of the link, lower-case hex
 * @param url http or https; null for a file
 * @param note what it shows; empty when nobody said
 * @param addedBy the account
 */
public record Evidence(
        String id,
        String taskId,
        String taskKey,
        Kind kind,
        String name,
        @Nullable String mediaType,
        int sizeBytes,
        String sha256,
        @Nullable String url,
        String note,
        String addedBy,
        OffsetDateTime addedAt) {

    /** Bytes that are kept here, or a page elsewhere. */
    public enum Kind {
        FILE,
        LINK
    }

    public boolean isFile() {
        return kind == Kind.FILE;
    }

    /** For people, e.g. {@code 1,2 MB}. */
    public String size() {
        return FileSize.of(sizeBytes);
    }
}
