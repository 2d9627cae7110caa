package vn.vanho.policycomm.workbench;

import java.util.NoSuchElementException;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.evidence.Evidence;
import vn.vanho.policycomm.evidence.Evidences;
import vn.vanho.policycomm.evidence.WorkOfUnit;
import vn.vanho.policycomm.files.SavedFile;

/** Hands out evidence; the caller has checked the person. */
@Component
class EvidenceFiles {

    private final Evidences evidences;

    EvidenceFiles(Evidences evidences) {
        this.evidences = evidences;
    }

    /** @throws NoSuchElementException when there is no such file, or not any more */
    ResponseEntity<byte[]> download(WorkOfUnit work, String evidenceId) {
        Evidence piece = evidences.of(work).stream()
                .filter(Evidence::isFile)
                .filter(each -> each.id().equals(evidenceId))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No evidence " + evidenceId));
        return SavedFile.of(piece.name(), evidences.content(work, evidenceId).orElseThrow());
    }
}
