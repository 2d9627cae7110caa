package vn.vanho.policycomm.workbench;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.vanho.policycomm.consultation.AgencyReplies;
import vn.vanho.policycomm.consultation.AnswerKind;
import vn.vanho.policycomm.consultation.CommentGroups;
import vn.vanho.policycomm.consultation.Draft;
import vn.vanho.policycomm.consultation.Drafts;
import vn.vanho.policycomm.consultation.Relay;
import vn.vanho.policycomm.engine.CurrentActor;
import vn.vanho.policycomm.engine.OpenTask;
import vn.vanho.policycomm.organisation.Role;

/** Where the drafting agency's reply is keyed in, group by group (II.3d). */
@Controller
@RequestMapping("/lam-viec/gop-y/{draftId}/tra-loi-cua-co-quan")
class AgencyReplyController {

    private static final String TASK = "key-in-reply";
    private static final String TYPED = "typed";

    private final Drafts drafts;
    private final CommentGroups groups;
    private final AgencyReplies replies;
    private final AgencyReplyRules replyRules;
    private final DeskRules deskRules;
    private final RoleTasks work;
    private final CurrentActor actor;

    AgencyReplyController(
            Drafts drafts,
            CommentGroups groups,
            AgencyReplies replies,
            AgencyReplyRules replyRules,
            DeskRules deskRules,
            RoleTasks work,
            CurrentActor actor) {
        this.drafts = drafts;
        this.groups = groups;
        this.replies = replies;
        this.replyRules = replyRules;
        this.deskRules = deskRules;
        this.work = work;
        this.actor = actor;
    }

    /** What was typed wrongly, by the id of its group; mostly nothing. */
    record TypedReplies(Map<String, AgencyReplyForm> byGroup) {

        TypedReplies {
            byGroup = Map.copyOf(Objects.requireNonNullElse(byGroup, Map.of()));
        }
    }

    @GetMapping
    String show(
            @PathVariable String draftId,
            @ModelAttribute(name = TYPED, binding = false) TypedReplies typed,
            Model model) {
        Draft draft = drafts.get(draftId);
        OpenTask task = work.require(TASK, Role.JUSTICE, draft);
        model.addAttribute("draft", draft);
        model.addAttribute("task", task);
        model.addAttribute("outline", Outline.of(drafts.sections(draftId)));
        Relay relay = replies.of(draftId);
        model.addAttribute("relay", relay);
        Desk desk = Desk.of(draftId, groups);
        model.addAttribute("cards", ReplyCard.of(desk, relay, typed.byGroup()));
        model.addAttribute("answerKinds", AnswerKind.values());
        return "workbench/agency-reply";
    }

    @PostMapping("/{groupId}")
    String keyIn(
            @PathVariable String draftId,
            @PathVariable String groupId,
            @ModelAttribute AgencyReplyForm form,
            RedirectAttributes flash) {
        work.require(TASK, Role.JUSTICE, drafts.get(draftId));
        deskRules.requireGroup(draftId, groupId);
        List<String> problems = replyRules.check(form);
        if (problems.isEmpty()) {
            replies.record(form.reply(groupId), actor.require().userId());
        } else {
            flash.addFlashAttribute("problems", problems);
            flash.addFlashAttribute(TYPED, new TypedReplies(Map.of(groupId, form)));
        }
        return "redirect:/lam-viec/gop-y/{draftId}/tra-loi-cua-co-quan#nhom-" + groupId;
    }
}
