package vn.vanho.policycomm.workbench;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.vanho.policycomm.consultation.Answer;
import vn.vanho.policycomm.consultation.AnswerKind;
import vn.vanho.policycomm.consultation.CommentGroup;
import vn.vanho.policycomm.consultation.CommentGroups;
import vn.vanho.policycomm.consultation.Drafts;
import vn.vanho.policycomm.engine.CurrentActor;

/** Records what the owner unit of a group answers. */
@Controller
class AnswerController {

    private final Drafts drafts;
    private final CommentGroups groups;
    private final DeskRights rights;
    private final DeskRules rules;
    private final CurrentActor actor;

    AnswerController(Drafts drafts, CommentGroups groups, DeskRights rights, DeskRules rules, CurrentActor actor) {
        this.drafts = drafts;
        this.groups = groups;
        this.rights = rights;
        this.rules = rules;
        this.actor = actor;
    }

    @PostMapping("/lam-viec/gop-y/{draftId}/nhom/{groupId}/tra-loi")
    String answer(
            @PathVariable String draftId,
            @PathVariable String groupId,
            @RequestParam AnswerKind kind,
            @RequestParam String text,
            RedirectAttributes flash) {
        CommentGroup group = rules.requireGroup(draftId, groupId);
        rights.requireAnswering(drafts.get(draftId), group);
        List<String> problems = rules.checkAnswer(text);
        if (problems.isEmpty()) {
            groups.answer(
                    groupId, new Answer(kind, text.strip()), actor.require().userId());
        } else {
            flash.addFlashAttribute("problems", problems);
        }
        return "redirect:/lam-viec/gop-y/{draftId}#nhom-" + groupId;
    }
}
