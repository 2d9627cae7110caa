package vn.vanho.policycomm.dissemination.internal;

import org.springframework.stereotype.Component;
import vn.vanho.policycomm.dissemination.MaterialKind;
import vn.vanho.policycomm.files.FileKind;
import vn.vanho.policycomm.files.FileKinds;
import vn.vanho.policycomm.files.SafeFileName;

/** What a file must be to become a material. */
@Component
class UploadCheck {

    private final FileKinds kinds;
    private final MaterialRefusals refusals;

    UploadCheck(FileKinds kinds, MaterialRefusals refusals) {
        this.kinds = kinds;
        this.refusals = refusals;
    }

    Upload require(String fileName, byte[] content) {
        if (content.length == 0) {
            throw refusals.because("empty", visible(fileName));
        }
        if (content.length > FileKinds.LARGEST) {
            throw refusals.because("large", visible(fileName));
        }
        FileKind kind = kinds.of(content).orElseThrow(() -> refusals.because("kind", visible(fileName)));
        if (!kind.fitsName(fileName)) {
            throw refusals.because("name", visible(fileName), kind);
        }
        return new Upload(MaterialKind.of(kind), SafeFileName.of(fileName, kind));
    }

    /** For a sentence: what was typed, without folders and signs that change how text is read. */
    private static String visible(String fileName) {
        return fileName.replaceFirst("(?s)^.*[/\\\\]", "").replaceAll("[^\\p{L}\\p{M}\\p{Nd} ._()-]", "_");
    }
}
