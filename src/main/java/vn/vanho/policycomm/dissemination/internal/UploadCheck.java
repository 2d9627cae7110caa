package vn.vanho.policycomm.dissemination.internal;

import org.springframework.stereotype.Component;
import vn.vanho.policycomm.dissemination.MaterialKind;

/** What a file must be to become a material. */
@Component
class UploadCheck {

    private static final int LARGEST = 20 * 1024 * 1024;

    private final FileKinds kinds;
    private final MaterialRefusals refusals;

    UploadCheck(FileKinds kinds, MaterialRefusals refusals) {
        this.kinds = kinds;
        this.refusals = refusals;
    }

    Upload require(String fileName, byte[] content) {
        String name = FileName.safe(fileName);
        if (content.length == 0) {
            throw refusals.because("empty", name);
        }
        if (content.length > LARGEST) {
            throw refusals.because("large", name);
        }
        MaterialKind kind = kinds.of(content).orElseThrow(() -> refusals.because("kind", name));
        if (!kind.fitsName(name)) {
            throw refusals.because("name", name, kind);
        }
        return new Upload(kind, name);
    }
}
