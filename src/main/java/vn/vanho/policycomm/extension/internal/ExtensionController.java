package vn.vanho.policycomm.extension.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.vanho.policycomm.engine.CaseAlreadyOpen;
import vn.vanho.policycomm.engine.ChangedMeanwhile;
import vn.vanho.policycomm.engine.CurrentActor;
import vn.vanho.policycomm.engine.Faults;
import vn.vanho.policycomm.engine.InputRefused;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.engine.Violation;
import vn.vanho.policycomm.extension.ExtendableTask;
import vn.vanho.policycomm.extension.ExtendableTasks;
import vn.vanho.policycomm.extension.Extension;
import vn.vanho.policycomm.extension.ExtensionRequests;
import vn.vanho.policycomm.extension.Extensions;
import vn.vanho.policycomm.organisation.Unit;

/** Where the head of a unit asks for more time for a task of it, and sees what became of earlier requests. */
@Controller
@RequestMapping("/lam-viec/viec/{taskId}/gia-han")
class ExtensionController {

    private static final Set<String> WITHOUT_FIELD = Set.of("task");

    private final ExtendableTasks tasks;
    private final ExtensionRequests requests;
    private final Extensions extensions;
    private final ExtensionRights rights;
    private final CurrentActor actor;
    private final Phrases phrases;
    private final Clock clock;

    ExtensionController(
            ExtendableTasks tasks,
            ExtensionRequests requests,
            Extensions extensions,
            ExtensionRights rights,
            CurrentActor actor,
            Phrases phrases,
            Clock clock) {
        this.tasks = tasks;
        this.requests = requests;
        this.extensions = extensions;
        this.rights = rights;
        this.actor = actor;
        this.phrases = phrases;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(@PathVariable String taskId) {
        return page(rights.requireAsking(taskId), task(taskId), ExtensionForm.empty(), List.of());
    }

    @PostMapping
    ModelAndView ask(@PathVariable String taskId, @ModelAttribute ExtensionForm form, RedirectAttributes flash) {
        Unit unit = rights.requireAsking(taskId);
        ExtendableTask task = task(taskId);
        try {
            requests.ask(
                    task, unit.id(), form.day(), form.reason(), actor.require().userId());
        } catch (InputRefused refused) {
            return page(unit, task, form, refused.violations());
        } catch (CaseAlreadyOpen taken) {
            return page(unit, task, form, List.of(aboutTask(phrases.of("extension.fault.open"))));
        } catch (ChangedMeanwhile changed) {
            return page(unit, task, form, List.of(aboutTask(Objects.toString(changed.getMessage()))));
        }
        flash.addFlashAttribute("done", phrases.of("extension.done"));
        return new ModelAndView("redirect:/lam-viec/viec/{taskId}/gia-han");
    }

    private ExtendableTask task(String taskId) {
        return tasks.find(taskId).orElseThrow(() -> new NoSuchElementException("No task that is due: " + taskId));
    }

    private Violation aboutTask(String fault) {
        return new Violation("task", phrases.of("extension.task"), fault);
    }

    private static List<Extension> newestFirst(List<Extension> all) {
        List<Extension> newest = new ArrayList<>(all);
        Collections.reverse(newest);
        return newest;
    }

    private ModelAndView page(Unit unit, ExtendableTask task, ExtensionForm form, List<Violation> faults) {
        List<Extension> earlier = extensions.ofTasks(List.of(task.id())).getOrDefault(task.id(), List.of());
        return new ModelAndView("extension/ask", faults.isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST)
                .addObject("task", task)
                .addObject("unitName", unit.name())
                .addObject("form", form)
                .addObject("faults", new Faults(faults, WITHOUT_FIELD))
                .addObject("earlier", newestFirst(earlier))
                .addObject("waiting", earlier.stream().anyMatch(Extension::open))
                .addObject("earliest", earliest(task));
    }

    /** The first day that can be wished for. */
    private LocalDate earliest(ExtendableTask task) {
        LocalDate today = LocalDate.now(clock);
        return (task.dueOn().isAfter(today) ? task.dueOn() : today).plusDays(1);
    }
}
