package vn.vanho.policycomm.workbench;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.vanho.policycomm.engine.GivenTask;
import vn.vanho.policycomm.engine.TasksInHand;
import vn.vanho.policycomm.unitwork.UnitWork;

/** What every unit was asked for in the case that a task belongs to, and answered; for those who work on the task. */
@Controller
@RequestMapping("/lam-viec/viec/{taskId}/don-vi")
class TaskUnitsController {

    private final TasksInHand tasks;
    private final UnitParts parts;
    private final PaperAnswers paper;
    private final PartEvidence evidence;

    TaskUnitsController(TasksInHand tasks, UnitParts parts, PaperAnswers paper, PartEvidence evidence) {
        this.tasks = tasks;
        this.parts = parts;
        this.paper = paper;
        this.evidence = evidence;
    }

    @GetMapping
    String show(@PathVariable String taskId, Model model) {
        GivenTask given = tasks.require(taskId);
        model.addAttribute("task", given.task());
        model.addAttribute("subject", given.subject());
        parts.show(page(taskId), keys(given), model);
        return "workbench/task-units";
    }

    @PostMapping("/{workId}/nhap-thay")
    String takeOver(@PathVariable String taskId, @PathVariable String workId) {
        return paper.take(part(tasks.require(taskId), workId));
    }

    @GetMapping("/{workId}/minh-chung")
    String showEvidence(@PathVariable String taskId, @PathVariable String workId, Model model) {
        GivenTask given = tasks.require(taskId);
        model.addAttribute("task", given.task());
        model.addAttribute("subject", given.subject());
        model.addAttribute("parts", page(taskId));
        return evidence.show(part(given, workId), model);
    }

    private UnitWork part(GivenTask given, String workId) {
        return parts.get(keys(given), workId);
    }

    private static List<String> keys(GivenTask given) {
        return CaseKeys.upwards(given.task().businessKey());
    }

    private static String page(String taskId) {
        return "/lam-viec/viec/%s/don-vi".formatted(taskId);
    }
}
