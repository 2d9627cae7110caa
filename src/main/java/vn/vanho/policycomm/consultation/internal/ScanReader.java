package vn.vanho.policycomm.consultation.internal;

import java.util.Map;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.tika.Tika;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.consultation.CommentScan;
import vn.vanho.policycomm.consultation.ScanUpload;
import vn.vanho.policycomm.engine.Violations;

/** Takes scans by what they hold, whatever they are called. */
@Component
class ScanReader {

    private static final int LARGEST = 20 * 1024 * 1024;
    private static final Map<String, String> ENDINGS =
            Map.of("application/pdf", "pdf", "image/jpeg", "jpg", "image/png", "png");

    private final Tika tika = new Tika();
    private final CommentFaults texts;

    ScanReader(CommentFaults texts) {
        this.texts = texts;
    }

    /** The scan to keep; empty when a fault was added. */
    Optional<CommentScan> read(ScanUpload upload, Violations faults) {
        byte[] content = upload.content().getByteArray();
        if (content.length == 0) {
            texts.add("scan", "empty", faults);
        } else if (content.length > LARGEST) {
            texts.add("scan", "large", faults);
        } else {
            return recognised(upload, faults);
        }
        return Optional.empty();
    }

    private Optional<CommentScan> recognised(ScanUpload upload, Violations faults) {
        String mediaType = tika.detect(upload.content().getByteArray());
        String ending = ENDINGS.get(mediaType);
        if (ending == null) {
            texts.add("scan", "kind", faults);
            return Optional.empty();
        }
        return Optional.of(new CommentScan(
                SafeFileName.of(upload.fileName(), ending),
                mediaType,
                DigestUtils.sha256Hex(upload.content().getByteArray()),
                upload.content()));
    }
}
