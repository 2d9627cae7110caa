package vn.vanho.policycomm.workbench;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.vanho.policycomm.consultation.Draft;
import vn.vanho.policycomm.consultation.Drafts;

/** What every unit was asked for in a draft and answered; the standing body enters what came on paper. */
@Controller
@RequestMapping("/lam-viec/du-thao/{draftId}/phoi-hop")
class CoordinationController {

    private final Drafts drafts;
    private final Participants participants;
    private final UnitParts parts;
    private final PaperAnswers paper;

    CoordinationController(Drafts drafts, Participants participants, UnitParts parts, PaperAnswers paper) {
        this.drafts = drafts;
        this.participants = participants;
        this.parts = parts;
        this.paper = paper;
    }

    @GetMapping
    String show(@PathVariable String draftId, Model model) {
        Draft draft = drafts.get(draftId);
        model.addAttribute("tasks", participants.require(draft));
        model.addAttribute("draft", draft);
        parts.show("/lam-viec/du-thao/%s/phoi-hop".formatted(draftId), List.of(draft.businessKey()), model);
        return "workbench/coordination";
    }

    @PostMapping("/{workId}/nhap-thay")
    String takeOver(@PathVariable String draftId, @PathVariable String workId) {
        return paper.take(parts.get(List.of(drafts.get(draftId).businessKey()), workId));
    }
}
