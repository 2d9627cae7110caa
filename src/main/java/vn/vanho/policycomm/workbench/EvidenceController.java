package vn.vanho.policycomm.workbench;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.vanho.policycomm.engine.ActionForbidden;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.evidence.EvidenceRefused;
import vn.vanho.policycomm.evidence.SeenEvidences;
import vn.vanho.policycomm.evidence.WorkOfUnit;
import vn.vanho.policycomm.unitwork.UnitWorks;

/**
 * Where whoever works on a task shows what was done for it, and others look at it. A form that comes from within Tasklist
 * ({@code X-Requested-With: tasklist}) is answered with the page anew, in which a refusal stands too.
 */
@Controller
@RequestMapping("/lam-viec/viec/{taskId}/minh-chung")
class EvidenceController {

    private static final String BACK = "redirect:/lam-viec/viec/{taskId}/minh-chung";
    private static final String PAGE = "workbench/evidence";
    private static final String SENDER = "X-Requested-With";

    private final SeenEvidences evidences;
    private final EvidenceChanges changes;
    private final EvidenceRights rights;
    private final UnitWorks works;
    private final Phrases phrases;

    EvidenceController(
            SeenEvidences evidences, EvidenceChanges changes, EvidenceRights rights, UnitWorks works, Phrases phrases) {
        this.evidences = evidences;
        this.changes = changes;
        this.rights = rights;
        this.works = works;
        this.phrases = phrases;
    }

    @GetMapping
    String show(@PathVariable String taskId, Model model) {
        fill(taskId, model);
        return PAGE;
    }

    private void fill(String taskId, Model model) {
        TaskEvidence seen = rights.requireSeeing(taskId);
        model.addAttribute("base", "/lam-viec/viec/%s/minh-chung".formatted(taskId));
        model.addAttribute("task", seen.mayChange() ? seen.task() : null);
        model.addAttribute("workName", seen.task().name());
        model.addAttribute("subject", seen.subject());
        model.addAttribute("unitName", seen.unit().name());
        model.addAttribute("mayChange", seen.mayChange());
        model.addAttribute("own", seen.work());
        model.addAttribute("pieces", evidences.at(cases(seen.work())));
    }

    /** A part is shown by itself, a step of the main line with what came before it. */
    private List<String> cases(WorkOfUnit work) {
        return works.ofKey(work.caseKey()).isPresent() ? List.of(work.caseKey()) : CaseKeys.upwards(work.caseKey());
    }

    @PostMapping("/tep")
    String addFile(
            @PathVariable String taskId,
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "") String note,
            @RequestHeader(name = SENDER, required = false) @Nullable String sender,
            Model model,
            RedirectAttributes flash)
            throws IOException {
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        byte[] content = file.getBytes();
        Answer answer = new Answer(taskId, sender, model, flash);
        return answer.to(
                () -> phrases.of(
                        "evidence.added",
                        changes.addFile(taskId, name, content, note).name()),
                Map.of("fileNote", note));
    }

    @PostMapping("/lien-ket")
    String addLink(
            @PathVariable String taskId,
            @RequestParam String name,
            @RequestParam String url,
            @RequestParam(defaultValue = "") String note,
            @RequestHeader(name = SENDER, required = false) @Nullable String sender,
            Model model,
            RedirectAttributes flash) {
        Answer answer = new Answer(taskId, sender, model, flash);
        return answer.to(
                () -> phrases.of(
                        "evidence.added",
                        changes.addLink(taskId, name, url, note).name()),
                Map.of("typedName", name, "typedUrl", url, "linkNote", note));
    }

    @PostMapping("/{evidenceId}/go-bo")
    String remove(
            @PathVariable String taskId,
            @PathVariable String evidenceId,
            @RequestHeader(name = SENDER, required = false) @Nullable String sender,
            Model model,
            RedirectAttributes flash) {
        Answer answer = new Answer(taskId, sender, model, flash);
        return answer.to(
                () -> {
                    changes.remove(taskId, evidenceId);
                    return phrases.of("evidence.removed");
                },
                Map.of());
    }

    /** To a form that was sent: the page anew, or its inner part for Tasklist. */
    private final class Answer {

        private final String taskId;
        private final boolean within;
        private final Model model;
        private final RedirectAttributes flash;

        private Answer(String taskId, @Nullable String sender, Model model, RedirectAttributes flash) {
            this.taskId = taskId;
            this.within = "tasklist".equals(sender);
            this.model = model;
            this.flash = flash;
        }

        /** @param typed what is kept in the form when it is refused */
        private String to(Supplier<String> change, Map<String, ?> typed) {
            try {
                told(Map.of("done", change.get()));
            } catch (EvidenceRefused refused) {
                told(Map.of("problem", refused.reason()));
                told(typed);
            } catch (ActionForbidden refused) {
                if (!within) {
                    throw refused;
                }
                told(Map.of("problem", Objects.requireNonNull(refused.getMessage())));
            }
            return page();
        }

        private void told(Map<String, ?> said) {
            said.forEach(within ? model::addAttribute : flash::addFlashAttribute);
        }

        private String page() {
            if (within) {
                fill(taskId, model);
            }
            return within ? PAGE : BACK;
        }
    }
}
