package vn.vanho.policycomm.workbench;

import java.util.Comparator;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.vanho.policycomm.consultation.CommentHandling;
import vn.vanho.policycomm.consultation.Draft;
import vn.vanho.policycomm.consultation.Drafts;
import vn.vanho.policycomm.consultation.HandlingStage;

/** Where a clerk who holds a letter finds the draft that it is about: not every clerk has a task of it. */
@Controller
class EntriesController {

    private final CommentHandling handling;
    private final Drafts drafts;
    private final DeskRights rights;

    EntriesController(CommentHandling handling, Drafts drafts, DeskRights rights) {
        this.handling = handling;
        this.drafts = drafts;
        this.rights = rights;
    }

    @GetMapping("/lam-viec/gop-y")
    String list(Model model) {
        rights.requireEntering();
        model.addAttribute(
                "drafts",
                handling.drafts().stream()
                        .filter(id -> handling.stage(id)
                                .filter(HandlingStage::takesComments)
                                .isPresent())
                        .map(drafts::get)
                        .sorted(Comparator.comparing(Draft::title))
                        .toList());
        return "workbench/entries";
    }
}
