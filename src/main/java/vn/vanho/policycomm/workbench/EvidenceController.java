package vn.vanho.policycomm.workbench;

import java.io.IOException;
import java.util.Objects;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.vanho.policycomm.engine.CurrentActor;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.evidence.Addition;
import vn.vanho.policycomm.evidence.Evidence;
import vn.vanho.policycomm.evidence.EvidenceRefused;
import vn.vanho.policycomm.evidence.Evidences;

/** Where a unit shows what it did for a task, and its head looks at it before confirming. */
@Controller
@RequestMapping("/lam-viec/viec/{taskId}/minh-chung")
class EvidenceController {

    private static final String BACK = "redirect:/lam-viec/viec/{taskId}/minh-chung";

    private final Evidences evidences;
    private final EvidenceRights rights;
    private final EvidenceFiles files;
    private final CurrentActor actor;
    private final Phrases phrases;

    EvidenceController(
            Evidences evidences, EvidenceRights rights, EvidenceFiles files, CurrentActor actor, Phrases phrases) {
        this.evidences = evidences;
        this.rights = rights;
        this.files = files;
        this.actor = actor;
        this.phrases = phrases;
    }

    @GetMapping
    String show(@PathVariable String taskId, Model model) {
        TaskEvidence seen = rights.requireSeeing(taskId);
        model.addAttribute("base", "/lam-viec/viec/%s/minh-chung".formatted(taskId));
        model.addAttribute("task", seen.given().mayWork() ? seen.given().task() : null);
        model.addAttribute("workName", seen.given().task().name());
        model.addAttribute("subject", seen.given().subject());
        model.addAttribute("unitName", seen.unit().name());
        model.addAttribute("mayChange", seen.mayChange());
        model.addAttribute("pieces", evidences.of(seen.work()));
        return "workbench/evidence";
    }

    @GetMapping("/{evidenceId}")
    ResponseEntity<byte[]> download(@PathVariable String taskId, @PathVariable String evidenceId) {
        return files.download(rights.requireSeeing(taskId).work(), evidenceId);
    }

    @PostMapping("/tep")
    String addFile(
            @PathVariable String taskId,
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "") String note,
            RedirectAttributes flash)
            throws IOException {
        TaskEvidence seen = rights.requireChanging(taskId);
        try {
            String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            added(evidences.addFile(seen.work(), name, file.getBytes(), addition(seen, note)), flash);
        } catch (EvidenceRefused refused) {
            flash.addFlashAttribute("problem", refused.reason());
            flash.addFlashAttribute("fileNote", note);
        }
        return BACK;
    }

    @PostMapping("/lien-ket")
    String addLink(
            @PathVariable String taskId,
            @RequestParam String name,
            @RequestParam String url,
            @RequestParam(defaultValue = "") String note,
            RedirectAttributes flash) {
        TaskEvidence seen = rights.requireChanging(taskId);
        try {
            added(evidences.addLink(seen.work(), name, url, addition(seen, note)), flash);
        } catch (EvidenceRefused refused) {
            flash.addFlashAttribute("problem", refused.reason());
            flash.addFlashAttribute("typedName", name);
            flash.addFlashAttribute("typedUrl", url);
            flash.addFlashAttribute("linkNote", note);
        }
        return BACK;
    }

    private Addition addition(TaskEvidence seen, String note) {
        return new Addition(seen.given().task().key(), note, actor.require().userId());
    }

    private void added(Evidence piece, RedirectAttributes flash) {
        flash.addFlashAttribute("done", phrases.of("evidence.added", piece.name()));
    }

    @PostMapping("/{evidenceId}/go-bo")
    String remove(@PathVariable String taskId, @PathVariable String evidenceId, RedirectAttributes flash) {
        TaskEvidence seen = rights.requireChanging(taskId);
        evidences.remove(seen.work(), evidenceId, actor.require().userId());
        flash.addFlashAttribute("done", phrases.of("evidence.removed"));
        return BACK;
    }
}
