package vn.vanho.policycomm.tasklist.internal;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.vanho.policycomm.engine.GivenTask;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.engine.TasksInHand;
import vn.vanho.policycomm.tasklist.Discussion;

/** What is said about a task's case, beside its form in Tasklist. */
@Controller
@RequestMapping("/lam-viec/viec/{taskId}/trao-doi")
class DiscussionController {

    /** As the engine keeps it. */
    private static final int LONGEST = 4000;

    private final Discussion discussion;
    private final TasksInHand tasks;
    private final Phrases phrases;

    DiscussionController(Discussion discussion, TasksInHand tasks, Phrases phrases) {
        this.discussion = discussion;
        this.tasks = tasks;
        this.phrases = phrases;
    }

    @GetMapping
    String show(@PathVariable String taskId, Model model) {
        GivenTask given = tasks.require(taskId);
        model.addAttribute("task", given.task());
        model.addAttribute("subject", given.subject());
        model.addAttribute("remarks", discussion.about(taskId));
        model.addAttribute("longest", LONGEST);
        return "tasklist/discussion";
    }

    @PostMapping
    String add(@PathVariable String taskId, @RequestParam(defaultValue = "") String text, RedirectAttributes flash) {
        tasks.require(taskId);
        String said = text.strip();
        if (said.isEmpty() || said.length() > LONGEST) {
            flash.addFlashAttribute(
                    "problem", phrases.of(said.isEmpty() ? "discussion.empty" : "discussion.long", LONGEST));
            flash.addFlashAttribute("typed", text);
        } else {
            discussion.add(taskId, said);
        }
        return "redirect:/lam-viec/viec/{taskId}/trao-doi";
    }
}
