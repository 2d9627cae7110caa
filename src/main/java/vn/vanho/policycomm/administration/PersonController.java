package vn.vanho.policycomm.administration;

import java.util.List;
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
import vn.vanho.policycomm.engine.CurrentActor;
import vn.vanho.policycomm.engine.Faults;
import vn.vanho.policycomm.engine.InputRefused;
import vn.vanho.policycomm.engine.Violation;
import vn.vanho.policycomm.organisation.People;
import vn.vanho.policycomm.organisation.Units;

/** One person: moving, retiring, taking back, another password, and all that was done about them. */
@Controller
@RequestMapping("/quan-tri/nguoi-dung/{account}")
class PersonController {

    private static final String ONE_TIME = "oneTime";
    private static final String DONE = "done";

    private final People people;
    private final Units units;
    private final CurrentActor actor;

    PersonController(People people, Units units, CurrentActor actor) {
        this.people = people;
        this.units = units;
        this.actor = actor;
    }

    @GetMapping
    ModelAndView show(@PathVariable String account) {
        return page(account, PersonForm.empty(), List.of());
    }

    @PostMapping("/chuyen")
    ModelAndView move(@PathVariable String account, @ModelAttribute PersonForm form, RedirectAttributes flash) {
        return after(account, form, () -> {
            people.move(account, form.post());
            flash.addFlashAttribute(DONE, "people.done.move");
        });
    }

    @PostMapping("/cho-nghi")
    ModelAndView retire(@PathVariable String account, RedirectAttributes flash) {
        return after(account, PersonForm.empty(), () -> {
            people.retire(account);
            flash.addFlashAttribute(DONE, "people.done.retire");
        });
    }

    @PostMapping("/nhan-lai")
    ModelAndView bringBack(@PathVariable String account, @ModelAttribute PersonForm form, RedirectAttributes flash) {
        return after(account, form, () -> flash.addFlashAttribute(ONE_TIME, people.bringBack(account, form.post())));
    }

    @PostMapping("/mat-khau")
    ModelAndView resetPassword(@PathVariable String account, RedirectAttributes flash) {
        return after(
                account, PersonForm.empty(), () -> flash.addFlashAttribute(ONE_TIME, people.resetPassword(account)));
    }

    private ModelAndView after(String account, PersonForm form, Runnable act) {
        try {
            act.run();
            return new ModelAndView("redirect:/quan-tri/nguoi-dung/{account}");
        } catch (InputRefused refused) {
            return page(account, form, refused.violations());
        }
    }

    private ModelAndView page(String account, PersonForm form, List<Violation> faults) {
        ModelAndView page =
                new ModelAndView("administration/person", faults.isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
        page.addObject("person", people.get(account));
        page.addObject("self", actor.require().userId().equals(account));
        page.addObject("form", form);
        page.addObject("faults", new Faults(faults, Set.of("account")));
        page.addObject("units", units.all());
        page.addObject("acts", people.actsAbout(account));
        return page;
    }
}
