package vn.vanho.policycomm.workbench;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.vanho.policycomm.consultation.Draft;
import vn.vanho.policycomm.consultation.Drafts;
import vn.vanho.policycomm.dissemination.KitReceipts;
import vn.vanho.policycomm.dissemination.Material;
import vn.vanho.policycomm.dissemination.MaterialRefused;
import vn.vanho.policycomm.dissemination.Materials;
import vn.vanho.policycomm.dissemination.Publications;
import vn.vanho.policycomm.engine.CurrentActor;
import vn.vanho.policycomm.engine.OpenTask;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.organisation.Units;

/** Where staff add, look through and remove what is published with a draft (II.3b). */
@Controller
@RequestMapping("/lam-viec/du-thao/{draftId}/tai-lieu")
class MaterialsController {

    private static final String BACK = "redirect:/lam-viec/du-thao/{draftId}/tai-lieu";

    private final Drafts drafts;
    private final Materials materials;
    private final KitReceipts receipts;
    private final Publications publications;
    private final Participants participants;
    private final MaterialRights rights;
    private final Units units;
    private final CurrentActor actor;
    private final Phrases phrases;

    MaterialsController(
            Drafts drafts,
            Materials materials,
            KitReceipts receipts,
            Publications publications,
            Participants participants,
            MaterialRights rights,
            Units units,
            CurrentActor actor,
            Phrases phrases) {
        this.drafts = drafts;
        this.materials = materials;
        this.receipts = receipts;
        this.publications = publications;
        this.participants = participants;
        this.rights = rights;
        this.units = units;
        this.actor = actor;
        this.phrases = phrases;
    }

    @GetMapping
    String show(@PathVariable String draftId, Model model) {
        Draft draft = drafts.get(draftId);
        List<OpenTask> tasks = participants.require(draft);
        model.addAttribute("draft", draft);
        model.addAttribute("tasks", tasks);
        model.addAttribute("mayChange", rights.mayChange(tasks));
        model.addAttribute("file", drafts.fileInForce(draftId).orElse(null));
        model.addAttribute("newVersion", drafts.newVersion(draftId).orElse(null));
        model.addAttribute("materials", materials.of(draftId));
        model.addAttribute("receipts", receipts.of(draftId));
        model.addAttribute("counts", receipts.counts(draftId));
        model.addAttribute("units", units.all());
        model.addAttribute(
                "mayMailKit",
                publications.onPortal(draftId).isPresent()
                        && units.anyHolds(actor.require().groups(), KitMailController.SENDERS));
        return "workbench/materials";
    }

    @PostMapping("/tep")
    String addFile(@PathVariable String draftId, @RequestParam MultipartFile file, RedirectAttributes flash)
            throws IOException {
        rights.requireChange(drafts.get(draftId));
        try {
            String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            Material added = materials.addFile(
                    draftId, name, file.getBytes(), actor.require().userId());
            flash.addFlashAttribute("done", phrases.of("material.added", added.title()));
        } catch (MaterialRefused refused) {
            flash.addFlashAttribute("problem", refused.reason());
        }
        return BACK;
    }

    @PostMapping("/video")
    String addVideo(
            @PathVariable String draftId,
            @RequestParam String title,
            @RequestParam String link,
            RedirectAttributes flash) {
        rights.requireChange(drafts.get(draftId));
        try {
            Material added = materials.addVideo(
                    draftId, title, link.strip(), actor.require().userId());
            flash.addFlashAttribute("done", phrases.of("material.added", added.title()));
        } catch (MaterialRefused refused) {
            flash.addFlashAttribute("problem", refused.reason());
            flash.addFlashAttribute("typedTitle", title);
            flash.addFlashAttribute("typedLink", link);
        }
        return BACK;
    }

    @PostMapping("/{materialId}/go-bo")
    String remove(@PathVariable String draftId, @PathVariable String materialId, RedirectAttributes flash) {
        rights.requireChange(drafts.get(draftId));
        materials.remove(draftId, materialId, actor.require().userId());
        flash.addFlashAttribute("done", phrases.of("material.removed"));
        return BACK;
    }
}
