package vn.vanho.policycomm.dossier;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.vanho.policycomm.dossier.ReadableTasks.ReadableTask;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.plan.PlanCase;
import vn.vanho.policycomm.plan.PlanItem;
import vn.vanho.policycomm.plan.YearPlans;

/**
 * What Tasklist does not show beside a task: the steps before it, what the plan says of it, what happened to it. For those
 * who may read the task in the engine; {@link BareFragments} leaves the frame out for Tasklist itself.
 */
@Controller
@RequestMapping("/lam-viec/viec/{taskId}")
class TaskTabsController {

    private final ReadableTasks tasks;
    private final CaseHistory history;
    private final StepsShown shown;
    private final StepNotes notes;
    private final TaskEvents events;
    private final YearPlans plans;
    private final DossierRights rights;

    TaskTabsController(
            ReadableTasks tasks,
            CaseHistory history,
            StepsShown shown,
            StepNotes notes,
            TaskEvents events,
            YearPlans plans,
            DossierRights rights) {
        this.tasks = tasks;
        this.history = history;
        this.shown = shown;
        this.notes = notes;
        this.events = events;
        this.plans = plans;
        this.rights = rights;
    }

    /** The finished steps of its case, and of the unit's part that it belongs to. */
    @GetMapping("/buoc-truoc")
    String before(@PathVariable String taskId, Model model) {
        ReadableTask task = tasks.require(taskId);
        PlanCase of = task.inCase();
        Reader reader = rights.reader(of.year(), plans.of(of.year()).item(of.item()));
        Map<String, Unit> known = shown.known();
        List<Step> all = history.steps(of);
        List<Step> ofCase = shown.ofTheCase(of, all, known);
        List<ShownStep> before = all.stream()
                .filter(step -> !step.open())
                .filter(step -> ofCase.contains(step) || isBeside(step, task))
                .map(step -> shown.shown(step, reader, known))
                .toList();
        model.addAttribute("steps", before);
        model.addAttribute("notes", notes.of(before));
        tell(task, reader, model);
        return "dossier/steps-before";
    }

    private static boolean isBeside(Step step, ReadableTask task) {
        return step.businessKey().equals(task.businessKey());
    }

    @GetMapping("/ke-hoach")
    String plan(@PathVariable String taskId, Model model) {
        ReadableTask task = tasks.require(taskId);
        PlanItem item = plans.of(task.inCase().year()).item(task.item());
        model.addAttribute("item", item);
        model.addAttribute("plan", plans.find(task.inCase().year()).orElse(null));
        tell(task, rights.reader(task.inCase().year(), item), model);
        return "dossier/plan-words";
    }

    @GetMapping("/lich-su")
    String events(@PathVariable String taskId, Model model) {
        ReadableTask task = tasks.require(taskId);
        model.addAttribute("events", events.of(task));
        model.addAttribute("task", task);
        return "dossier/task-events";
    }

    private void tell(ReadableTask task, Reader reader, Model model) {
        PlanCase of = task.inCase();
        model.addAttribute("task", task);
        model.addAttribute("year", Integer.toString(of.year()));
        model.addAttribute(
                "dossierAt",
                Optional.of(of)
                        .filter(one -> rights.mayOpen(reader, one, rights.takenPartIn(one.year())))
                        .map(one -> "/lam-viec/ho-so/" + one.key())
                        .orElse(null));
    }
}
