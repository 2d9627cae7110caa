package vn.vanho.policycomm.workbench;

import java.util.NoSuchElementException;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.vanho.policycomm.evidence.Evidences;
import vn.vanho.policycomm.evidence.SeenEvidence;
import vn.vanho.policycomm.evidence.SeenEvidences;
import vn.vanho.policycomm.files.SavedFile;

/** Hands out evidence, to be saved, to whoever may see it. */
@Controller
class EvidenceFileController {

    private final SeenEvidences seen;
    private final Evidences evidences;

    EvidenceFileController(SeenEvidences seen, Evidences evidences) {
        this.seen = seen;
        this.evidences = evidences;
    }

    @GetMapping("/lam-viec/minh-chung/{evidenceId}")
    ResponseEntity<byte[]> download(@PathVariable String evidenceId) {
        SeenEvidence found = seen.find(evidenceId)
                .filter(each -> each.piece().isFile())
                .orElseThrow(() -> new NoSuchElementException("No evidence " + evidenceId));
        return SavedFile.of(
                found.piece().name(),
                evidences.content(found.work(), evidenceId).orElseThrow());
    }
}
