package vn.vanho.policycomm.dissemination.internal;

import java.util.Optional;
import org.apache.tika.Tika;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.dissemination.MaterialKind;

/** Reads the kind of a file from its content alone; Tika tells packages only by their names, so we look into those. */
@Component
class FileKinds {

    private final Tika tika = new Tika();

    Optional<MaterialKind> of(byte[] content) {
        if (startsWith(content, "PK")) {
            return WordPackage.isDocument(content) ? Optional.of(MaterialKind.DOCX) : Optional.empty();
        }
        return MaterialKind.ofMediaType(tika.detect(content))
                .filter(kind -> kind != MaterialKind.DOCX)
                .filter(kind -> kind != MaterialKind.PDF || startsWith(content, "%PDF-"));
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
