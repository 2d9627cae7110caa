package vn.vanho.policycomm.notification.internal;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.vanho.policycomm.engine.CurrentActor;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.notification.Mailer;

/** Where the administrator sees what became of mails to staff, and sends again what did not arrive. */
@Controller
@RequestMapping("/quan-tri/thu")
class OutboxController {

    private final OutboxList list;
    private final Mailer mailer;
    private final CurrentActor actor;
    private final Phrases phrases;

    OutboxController(OutboxList list, Mailer mailer, CurrentActor actor, Phrases phrases) {
        this.list = list;
        this.mailer = mailer;
        this.actor = actor;
        this.phrases = phrases;
    }

    @GetMapping
    ModelAndView show() {
        return new ModelAndView("notification/outbox")
                .addObject("open", mailer.configured())
                .addObject("counts", list.counts())
                .addObject("mails", list.troubled())
                .addObject("days", OutboxList.DAYS)
                .addObject("most", OutboxList.MOST);
    }

    @PostMapping("/{id}/gui-lai")
    ModelAndView again(@PathVariable String id, RedirectAttributes flash) {
        if (!list.again(id, by())) {
            ModelAndView changed = show().addObject("changed", phrases.of("mail.changed"));
            changed.setStatus(HttpStatus.CONFLICT);
            return changed;
        }
        return done(phrases.of("mail.done.one"), flash);
    }

    @PostMapping("/gui-lai")
    ModelAndView allAgain(RedirectAttributes flash) {
        return done(phrases.of("mail.done.all", list.givenUpAgain(by())), flash);
    }

    private static ModelAndView done(String what, RedirectAttributes flash) {
        flash.addFlashAttribute("done", what);
        return new ModelAndView("redirect:/quan-tri/thu");
    }

    private String by() {
        return actor.require().userId();
    }
}
