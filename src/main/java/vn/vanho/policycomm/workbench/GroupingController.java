package vn.vanho.policycomm.workbench;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.vanho.policycomm.consultation.CommentGroups;
import vn.vanho.policycomm.consultation.Drafts;

/** Puts comments into groups and gives the groups to units. */
@Controller
@RequestMapping("/lam-viec/gop-y/{draftId}")
class GroupingController {

    private static final String BACK = "redirect:/lam-viec/gop-y/{draftId}";

    private final Drafts drafts;
    private final CommentGroups groups;
    private final DeskRights rights;
    private final DeskRules rules;

    GroupingController(Drafts drafts, CommentGroups groups, DeskRights rights, DeskRules rules) {
        this.drafts = drafts;
        this.groups = groups;
        this.rights = rights;
        this.rules = rules;
    }

    /** A new group for comments, in the wording of the desk's form. */
    record NewGroup(List<String> comments, String title, String address, String ownerUnit) {

        NewGroup {
            comments = Optional.ofNullable(comments).orElse(List.of());
        }
    }

    @PostMapping("/nhom")
    String create(@PathVariable String draftId, @ModelAttribute NewGroup form, RedirectAttributes flash) {
        rights.requireGrouping(drafts.get(draftId));
        List<String> problems = rules.check(form, drafts.sections(draftId));
        if (problems.isEmpty()) {
            String group = groups.create(draftId, form.title().strip(), form.address(), form.ownerUnit());
            groups.assign(group, form.comments());
        } else {
            flash.addFlashAttribute("problems", problems);
            flash.addFlashAttribute("typed", form);
        }
        return BACK;
    }

    @PostMapping("/nhom/{groupId}/them")
    String add(@PathVariable String draftId, @PathVariable String groupId, @RequestParam List<String> comments) {
        rights.requireGrouping(drafts.get(draftId));
        rules.requireGroup(draftId, groupId);
        groups.assign(groupId, comments);
        return BACK;
    }

    @PostMapping("/nhom/{groupId}/don-vi")
    String handOver(@PathVariable String draftId, @PathVariable String groupId, @RequestParam String ownerUnit) {
        rights.requireGrouping(drafts.get(draftId));
        rules.requireGroup(draftId, groupId);
        rules.requireUnit(ownerUnit);
        groups.handOver(groupId, ownerUnit);
        return BACK;
    }

    @PostMapping("/nhom/{groupId}/giai-the")
    String dissolve(@PathVariable String draftId, @PathVariable String groupId, RedirectAttributes flash) {
        rights.requireGrouping(drafts.get(draftId));
        rules.requireGroup(draftId, groupId);
        if (!groups.dissolve(groupId)) {
            flash.addFlashAttribute(
                    "problems", List.of("Nhóm còn góp ý nên chưa giải thể được; hãy chuyển góp ý đi trước."));
        }
        return BACK;
    }

    @PostMapping("/y-kien/{commentId}/khong-dua")
    String withhold(
            @PathVariable String draftId,
            @PathVariable String commentId,
            @RequestParam String reason,
            RedirectAttributes flash) {
        rights.requireGrouping(drafts.get(draftId));
        List<String> problems = rules.checkReason(reason);
        if (problems.isEmpty()) {
            groups.withhold(draftId, commentId, reason.strip());
        } else {
            flash.addFlashAttribute("problems", problems);
        }
        return BACK;
    }
}
