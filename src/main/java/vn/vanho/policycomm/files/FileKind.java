package vn.vanho.policycomm.files;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of file that people may upload beside the text of a draft. */
public enum FileKind {
    PDF("application/pdf", "pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx", "docx"),
    JPEG("image/jpeg", "jpg", "jpe?g"),
    PNG("image/png", "png", "png"),
    MP3("audio/mpeg", "mp3", "mp3");

    private final String mediaType;
    private final String ending;
    private final String endings;

    FileKind(String mediaType, String ending, String endings) {
        this.mediaType = mediaType;
        this.ending = ending;
        this.endings = endings;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The ending that a name gets, without its dot. */
    public String ending() {
        return ending;
    }

    /** Whether a file name says that it is of this kind. */
    public boolean fitsName(String fileName) {
        return fileName.toLowerCase(Locale.ROOT).matches("(?s).+\\." + endings);
    }

    static Optional<FileKind> ofMediaType(String mediaType) {
        return Arrays.stream(values())
                .filter(kind -> kind.mediaType.equals(mediaType))
                .findFirst();
    }
}
