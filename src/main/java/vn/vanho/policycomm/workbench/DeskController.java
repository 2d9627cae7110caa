package vn.vanho.policycomm.workbench;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.vanho.policycomm.consultation.AnswerKind;
import vn.vanho.policycomm.consultation.CommentGroups;
import vn.vanho.policycomm.consultation.Draft;
import vn.vanho.policycomm.consultation.Drafts;
import vn.vanho.policycomm.engine.OpenTask;
import vn.vanho.policycomm.organisation.Units;

/** The comment desk: comments, their groups, and the answers of the owner units (II.3d). */
@Controller
@RequestMapping("/lam-viec/gop-y/{draftId}")
class DeskController {

    private final Drafts drafts;
    private final CommentGroups groups;
    private final DeskRights rights;
    private final Units units;

    DeskController(Drafts drafts, CommentGroups groups, DeskRights rights, Units units) {
        this.drafts = drafts;
        this.groups = groups;
        this.rights = rights;
        this.units = units;
    }

    @GetMapping
    String show(@PathVariable String draftId, Model model) {
        Draft draft = drafts.get(draftId);
        List<OpenTask> tasks = rights.requireSeeing(draft);
        model.addAttribute("draft", draft);
        model.addAttribute("tasks", tasks);
        model.addAttribute("desk", Desk.of(draftId, groups));
        model.addAttribute("channels", groups.channels(draftId));
        model.addAttribute("outline", Outline.of(drafts.sections(draftId)));
        model.addAttribute("mayEnter", rights.mayEnter());
        model.addAttribute("mayGroup", rights.mayGroup(draft));
        model.addAttribute("answerable", rights.answerableUnits(draft));
        model.addAttribute("units", units.all());
        model.addAttribute("answerKinds", AnswerKind.values());
        return "workbench/desk";
    }
}
