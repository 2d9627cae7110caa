package vn.vanho.policycomm.files;

import java.util.Optional;
import org.apache.tika.Tika;
import org.springframework.stereotype.Component;

/** Reads the kind of a file from its content alone; Tika tells packages only by their names, so we look into those. */
@Component
public class FileKinds {

    /** How many bytes an upload may have. */
    public static final int LARGEST = 20 * 1024 * 1024;

    private final Tika tika = new Tika();

    /** Empty for everything that is none of the kinds, or pretends to be one. */
    public Optional<FileKind> of(byte[] content) {
        if (startsWith(content, "PK")) {
            return WordPackage.isDocument(content) ? Optional.of(FileKind.DOCX) : Optional.empty();
        }
        return FileKind.ofMediaType(tika.detect(content))
                .filter(kind -> kind != FileKind.DOCX)
                .filter(kind -> kind != FileKind.PDF || startsWith(content, "%PDF-"));
    }

    private static boolean startsWith(byte[] content, String mark) {
        for (int at = 0; at < mark.length(); at++) {
            if (at >= content.length || content[at] != mark.charAt(at)) {
                return false;
            }
        }
        return true;
    }
}
