package vn.vanho.policycomm.consultation.internal;

import java.util.Optional;
import java.util.Set;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.consultation.CommentScan;
import vn.vanho.policycomm.consultation.ScanUpload;
import vn.vanho.policycomm.engine.Violations;
import vn.vanho.policycomm.files.FileKind;
import vn.vanho.policycomm.files.FileKinds;
import vn.vanho.policycomm.files.FileScan;
import vn.vanho.policycomm.files.SafeFileName;

/** Takes scans by what they hold, whatever they are called. */
@Component
class ScanReader {

    private static final Set<FileKind> SCANS = Set.of(FileKind.PDF, FileKind.JPEG, FileKind.PNG);

    private final FileKinds kinds;
    private final FileScan malware;
    private final CommentFaults texts;

    ScanReader(FileKinds kinds, FileScan malware, CommentFaults texts) {
        this.kinds = kinds;
        this.malware = malware;
        this.texts = texts;
    }

    /** The scan to keep; empty when a fault was added. */
    Optional<CommentScan> read(ScanUpload upload, Violations faults) {
        byte[] content = upload.content().getByteArray();
        if (content.length == 0) {
            texts.add("scan", "empty", faults);
        } else if (content.length > FileKinds.LARGEST) {
            texts.add("scan", "large", faults);
        } else {
            return recognised(upload, faults);
        }
        return Optional.empty();
    }

    private Optional<CommentScan> recognised(ScanUpload upload, Violations faults) {
        Optional<FileKind> kind = kinds.of(upload.content().getByteArray()).filter(SCANS::contains);
        if (kind.isEmpty()) {
            texts.add("scan", "kind", faults);
            return Optional.empty();
        }
        Optional<String> objection =
                malware.objection(upload.fileName(), upload.content().getByteArray());
        objection.ifPresent(reason -> texts.addSaid("scan", reason, faults));
        return kind.filter(known -> objection.isEmpty())
                .map(known -> new CommentScan(
                        SafeFileName.of(upload.fileName(), known),
                        known.mediaType(),
                        DigestUtils.sha256Hex(upload.content().getByteArray()),
                        upload.content()));
    }
}
