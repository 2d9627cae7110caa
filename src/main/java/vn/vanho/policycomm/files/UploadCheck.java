package vn.vanho.policycomm.files;

import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.Phrases;

/** What a file must be to be kept: one of the {@link FileKind}s by its content and its name, at most 20 MB, no malware. */
@Component
public class UploadCheck {

    private final FileKinds kinds;
    private final FileScan scan;
    private final Phrases phrases;

    UploadCheck(FileKinds kinds, FileScan scan, Phrases phrases) {
        this.kinds = kinds;
        this.scan = scan;
        this.phrases = phrases;
    }

    /** @param refusal makes the exception to throw from a Vietnamese sentence: which file, why, and what to do */
    public Upload require(String fileName, byte[] content, Function<String, RuntimeException> refusal) {
        if (content.length == 0) {
            throw refusal.apply(because("empty", fileName));
        }
        if (content.length > FileKinds.LARGEST) {
            throw refusal.apply(because("large", fileName));
        }
        FileKind kind = kinds.of(content).orElseThrow(() -> refusal.apply(because("kind", fileName)));
        if (!kind.fitsName(fileName)) {
            throw refusal.apply(because("name", fileName, kind.name()));
        }
        scan.objection(fileName, content).ifPresent(reason -> {
            throw refusal.apply(reason);
        });
        return new Upload(kind, SafeFileName.of(fileName, kind));
    }

    private String because(String why, String fileName) {
        return because(why, fileName, "");
    }

    private String because(String why, String fileName, String kind) {
        return phrases.of("upload.refused." + why, SafeFileName.visible(fileName), kind);
    }
}
