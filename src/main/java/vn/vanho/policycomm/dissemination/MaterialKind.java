package vn.vanho.policycomm.dissemination;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a material of a draft can be. */
public enum MaterialKind {
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    JPEG("image/jpeg", "jpe?g"),
    PNG("image/png", "png"),
    MP3("audio/mpeg", "mp3"),
    /** A link to a page elsewhere; there is no file. */
    VIDEO("text/uri-list", "(?!)");

    private final String mediaType;
    private final String extension;

    MaterialKind(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Whether a file name says that it is of this kind. */
    public boolean fitsName(String fileName) {
        return fileName.toLowerCase(Locale.ROOT).matches(".+\\." + extension);
    }

    /** Whether browsers show it by themselves and safely. */
    public boolean shownInBrowser() {
        return this != DOCX && this != VIDEO;
    }

    /** The kind of file that has this media type. */
    public static Optional<MaterialKind> ofMediaType(String mediaType) {
        return Arrays.stream(values())
                .filter(kind -> kind != VIDEO && kind.mediaType.equals(mediaType))
                .findFirst();
    }
}
