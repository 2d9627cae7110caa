package vn.vanho.policycomm.reminders.internal;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.vanho.policycomm.engine.CurrentActor;
import vn.vanho.policycomm.notification.Mailer;
import vn.vanho.policycomm.organisation.People;
import vn.vanho.policycomm.organisation.Person;

/** Where somebody who is signed in chooses what the morning's mail tells. */
@Controller
@RequestMapping(OwnChoiceController.PAGE)
class OwnChoiceController {

    static final String PAGE = "/lam-viec/thu-nhac";

    private final ChoicePage page;
    private final CurrentActor actor;
    private final People people;
    private final Mailer mailer;

    OwnChoiceController(ChoicePage page, CurrentActor actor, People people, Mailer mailer) {
        this.page = page;
        this.actor = actor;
        this.people = people;
        this.mailer = mailer;
    }

    @GetMapping
    ModelAndView show() {
        String address = people.all().stream()
                .filter(person -> person.id().equals(account()))
                .findFirst()
                .map(Person::email)
                .orElse("");
        return page.show("reminders/own-choice", account(), PAGE)
                .addObject(
                        "address",
                        Optional.of(address).filter(text -> !text.isBlank()).orElse(null))
                .addObject("open", mailer.configured());
    }

    @PostMapping
    String save(
            @RequestParam(name = "kind", required = false) @Nullable List<String> wanted, RedirectAttributes flash) {
        page.save(account(), wanted);
        flash.addFlashAttribute("done", "reminders.saved");
        return "redirect:" + PAGE;
    }

    private String account() {
        return actor.require().userId();
    }
}
