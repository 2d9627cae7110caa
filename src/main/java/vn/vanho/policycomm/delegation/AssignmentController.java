package vn.vanho.policycomm.delegation;

import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.vanho.policycomm.engine.ChangedMeanwhile;
import vn.vanho.policycomm.engine.InputRefused;
import vn.vanho.policycomm.engine.Phrases;

/** Where heads give the open tasks of their units to people: all of them, or one. */
@Controller
class AssignmentController {

    private static final String LIST = "/lam-viec/giao-viec";
    private static final String ONE = "/lam-viec/viec/{taskId}/giao-viec";

    private final Assignments assignments;
    private final AssignmentPage page;
    private final HeadRights rights;
    private final Phrases phrases;

    AssignmentController(Assignments assignments, AssignmentPage page, HeadRights rights, Phrases phrases) {
        this.assignments = assignments;
        this.page = page;
        this.rights = rights;
        this.phrases = phrases;
    }

    @GetMapping(LIST)
    ModelAndView all() {
        return page.all(rights.requireHead());
    }

    @GetMapping(ONE)
    ModelAndView one(@PathVariable String taskId) {
        return page.one(seen(taskId).orElseThrow());
    }

    @PostMapping(LIST + "/{taskId}")
    ModelAndView giveOfAll(
            @PathVariable String taskId,
            @RequestParam(name = "person", defaultValue = "") String person,
            @RequestParam(name = "holder", defaultValue = "") String holder,
            RedirectAttributes flash) {
        return after(taskId, holder, LIST, flash, task -> assignments.give(task, person), "assign.done.give");
    }

    @PostMapping(LIST + "/{taskId}/thu-ve")
    ModelAndView takeBackOfAll(
            @PathVariable String taskId,
            @RequestParam(name = "holder", defaultValue = "") String holder,
            RedirectAttributes flash) {
        return after(taskId, holder, LIST, flash, assignments::takeBack, "assign.done.takeBack");
    }

    @PostMapping(ONE)
    ModelAndView giveOne(
            @PathVariable String taskId,
            @RequestParam(name = "person", defaultValue = "") String person,
            @RequestParam(name = "holder", defaultValue = "") String holder,
            RedirectAttributes flash) {
        return after(taskId, holder, ONE, flash, task -> assignments.give(task, person), "assign.done.give");
    }

    @PostMapping(ONE + "/thu-ve")
    ModelAndView takeBackOne(
            @PathVariable String taskId,
            @RequestParam(name = "holder", defaultValue = "") String holder,
            RedirectAttributes flash) {
        return after(taskId, holder, ONE, flash, assignments::takeBack, "assign.done.takeBack");
    }

    private ModelAndView after(
            String taskId,
            String holder,
            String back,
            RedirectAttributes flash,
            Consumer<AssignableTask> act,
            String done) {
        Optional<AssignableTask> task = seen(taskId);
        try {
            AssignableTask seen = task.orElseThrow(() -> new ChangedMeanwhile(phrases));
            act.accept(seen.heldBy(holder));
            flash.addFlashAttribute("done", phrases.of(done, seen.name()));
            return new ModelAndView("redirect:" + back);
        } catch (InputRefused refused) {
            return again(taskId, back, HttpStatus.BAD_REQUEST)
                    .addObject("faults", refused.violations())
                    .addObject("faultOf", taskId);
        } catch (ChangedMeanwhile changed) {
            return again(taskId, back, HttpStatus.CONFLICT).addObject("changed", phrases.of("assign.changed"));
        }
    }

    private ModelAndView again(String taskId, String back, HttpStatus status) {
        ModelAndView again = Optional.of(back)
                .filter(ONE::equals)
                .flatMap(one -> seen(taskId))
                .map(page::one)
                .orElseGet(() -> page.all(rights.requireHead()));
        again.setStatus(status);
        return again;
    }

    private Optional<AssignableTask> seen(String taskId) {
        return assignments.find(taskId, rights.requireHead());
    }
}
