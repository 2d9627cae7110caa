package vn.vanho.policycomm.workbench;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.vanho.policycomm.consultation.Draft;
import vn.vanho.policycomm.consultation.Drafts;
import vn.vanho.policycomm.engine.OpenTasks;
import vn.vanho.policycomm.unitwork.UnitWork;

/** What a unit showed for its part of a draft, also after the part ended. */
@Controller
@RequestMapping("/lam-viec/du-thao/{draftId}/phoi-hop/{workId}/minh-chung")
class WorkEvidenceController {

    private final Drafts drafts;
    private final UnitParts parts;
    private final PartEvidence evidence;
    private final OpenTasks tasks;

    WorkEvidenceController(Drafts drafts, UnitParts parts, PartEvidence evidence, OpenTasks tasks) {
        this.drafts = drafts;
        this.parts = parts;
        this.evidence = evidence;
        this.tasks = tasks;
    }

    @GetMapping
    String show(@PathVariable String draftId, @PathVariable String workId, Model model) {
        Draft draft = drafts.get(draftId);
        String page = "/lam-viec/du-thao/%s/phoi-hop".formatted(draftId);
        model.addAttribute("parts", tasks.of(draft.businessKey()).isEmpty() ? null : page);
        model.addAttribute("subject", draft.title());
        return evidence.show(part(draft, workId), model);
    }

    private UnitWork part(Draft draft, String workId) {
        return parts.get(List.of(draft.businessKey()), workId);
    }
}
