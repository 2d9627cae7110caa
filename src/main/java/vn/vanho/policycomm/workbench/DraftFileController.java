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
import vn.vanho.policycomm.consultation.DraftFileRefused;
import vn.vanho.policycomm.consultation.Drafts;
import vn.vanho.policycomm.consultation.Section;
import vn.vanho.policycomm.consultation.SectionKind;
import vn.vanho.policycomm.engine.OpenTask;

/**
 * Where the text of a draft is uploaded, since Tasklist's forms take no files: by the records clerk when it arrives, and
 * by Phòng Tư pháp as the new version that came of the consultation.
 */
@Controller
@RequestMapping("/lam-viec/du-thao/{draftId}/tep")
class DraftFileController {

    private final Drafts drafts;
    private final DraftUploads uploads;

    DraftFileController(Drafts drafts, DraftUploads uploads) {
        this.drafts = drafts;
        this.uploads = uploads;
    }

    @GetMapping
    String show(@PathVariable String draftId, Model model) {
        Draft draft = drafts.get(draftId);
        OpenTask task = uploads.task(draft);
        boolean isNew = task.key().equals(DraftUploads.NEW_VERSION);
        model.addAttribute("draft", draft);
        model.addAttribute("task", task);
        model.addAttribute("file", (isNew ? drafts.newVersion(draftId) : drafts.fileInForce(draftId)).orElse(null));
        model.addAttribute("articles", articles(isNew ? drafts.newSections(draftId) : drafts.sections(draftId)));
        return "workbench/draft-file";
    }

    private static List<Section> articles(List<Section> sections) {
        return sections.stream()
                .filter(section -> section.kind() == SectionKind.ARTICLE)
                .toList();
    }

    @PostMapping
    String upload(@PathVariable String draftId, @RequestParam MultipartFile file, RedirectAttributes flash)
            throws IOException {
        try {
            uploads.attach(draftId, Objects.requireNonNullElse(file.getOriginalFilename(), ""), file.getBytes());
            flash.addFlashAttribute("done", "Đã nhận tệp và đọc được các điều của dự thảo.");
        } catch (DraftFileRefused refused) {
            flash.addFlashAttribute("problem", refused.reason());
        }
        return "redirect:/lam-viec/du-thao/{draftId}/tep";
    }
}
