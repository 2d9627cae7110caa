package vn.vanho.policycomm.workbench;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.vanho.policycomm.consultation.Answer;
import vn.vanho.policycomm.consultation.AnswerKind;

/** Records what the owner unit of a group answers. */
@Controller
class AnswerController {

    private final DeskWork work;

    AnswerController(DeskWork work) {
        this.work = work;
    }

    @PostMapping("/lam-viec/gop-y/{draftId}/nhom/{groupId}/tra-loi")
    String answer(
            @PathVariable String draftId,
            @PathVariable String groupId,
            @RequestParam AnswerKind kind,
            @RequestParam String text,
            RedirectAttributes flash) {
        List<String> problems = work.answer(draftId, groupId, new Answer(kind, text.strip()));
        if (!problems.isEmpty()) {
            flash.addFlashAttribute("problems", problems);
        }
        return "redirect:/lam-viec/gop-y/{draftId}#nhom-" + groupId;
    }
}
