package vn.vanho.policycomm.workbench;

import java.util.NoSuchElementException;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.vanho.policycomm.consultation.Drafts;
import vn.vanho.policycomm.dissemination.Material;
import vn.vanho.policycomm.dissemination.Materials;
import vn.vanho.policycomm.files.SavedFile;

/** The files of a draft before they are public, for those who have a task of it. */
@Controller
@RequestMapping("/lam-viec/du-thao/{draftId}/tai-lieu")
class MaterialFilesController {

    private final Drafts drafts;
    private final Materials materials;
    private final Participants participants;

    MaterialFilesController(Drafts drafts, Materials materials, Participants participants) {
        this.drafts = drafts;
        this.materials = materials;
        this.participants = participants;
    }

    @GetMapping("/du-thao")
    ResponseEntity<byte[]> draft(@PathVariable String draftId) {
        participants.require(drafts.get(draftId));
        return SavedFile.of(
                drafts.fileInForce(draftId).orElseThrow().fileName(),
                drafts.contentInForce(draftId).orElseThrow());
    }

    @GetMapping("/ban-moi")
    ResponseEntity<byte[]> newVersion(@PathVariable String draftId) {
        participants.require(drafts.get(draftId));
        return SavedFile.of(
                drafts.newVersion(draftId).orElseThrow().fileName(),
                drafts.newContent(draftId).orElseThrow());
    }

    @GetMapping("/{materialId}")
    ResponseEntity<byte[]> material(@PathVariable String draftId, @PathVariable String materialId) {
        participants.require(drafts.get(draftId));
        Material material = materials.of(draftId).all().stream()
                .filter(each -> each.id().equals(materialId))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No material " + materialId));
        return SavedFile.of(
                material.title(), materials.content(draftId, materialId).orElseThrow());
    }
}
