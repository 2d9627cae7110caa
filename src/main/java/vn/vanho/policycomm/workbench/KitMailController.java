package vn.vanho.policycomm.workbench;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.vanho.policycomm.consultation.Drafts;
import vn.vanho.policycomm.dissemination.KitHandOvers;
import vn.vanho.policycomm.dissemination.KitLink;
import vn.vanho.policycomm.dissemination.KitMails;
import vn.vanho.policycomm.dissemination.KitReceipts;
import vn.vanho.policycomm.engine.CurrentActor;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.notification.Outbox;
import vn.vanho.policycomm.organisation.Role;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.organisation.Units;

/** Where culture and justice mail the kit of a draft to whoever has not confirmed its receipt. */
@Controller
@RequestMapping("/lam-viec/du-thao/{draftId}/gui-bo-tai-lieu")
class KitMailController {

    static final Role[] SENDERS = {Role.CULTURE, Role.JUSTICE};

    private final Drafts drafts;
    private final KitMails mails;
    private final KitHandOvers handOvers;
    private final KitReceipts receipts;
    private final Outbox outbox;
    private final Units units;
    private final CurrentActor actor;
    private final Phrases phrases;

    KitMailController(
            Drafts drafts,
            KitMails mails,
            KitHandOvers handOvers,
            KitReceipts receipts,
            Outbox outbox,
            Units units,
            CurrentActor actor,
            Phrases phrases) {
        this.drafts = drafts;
        this.mails = mails;
        this.handOvers = handOvers;
        this.receipts = receipts;
        this.outbox = outbox;
        this.units = units;
        this.actor = actor;
        this.phrases = phrases;
    }

    @GetMapping
    String show(@PathVariable String draftId, Model model) {
        requireSender();
        Map<String, KitLink> sent =
                mails.of(draftId).stream().collect(Collectors.toMap(KitLink::unitId, Function.identity()));
        model.addAttribute("draft", drafts.get(draftId));
        model.addAttribute("waiting", waiting(draftId));
        model.addAttribute("sent", sent);
        model.addAttribute("receipts", receipts.of(draftId));
        model.addAttribute("units", units);
        model.addAttribute("open", outbox.open());
        return "workbench/kit-mail";
    }

    @PostMapping
    String send(@PathVariable String draftId, RedirectAttributes flash) {
        requireSender();
        List<String> to = mails.send(drafts.get(draftId).id(), actor.require().userId());
        if (to.isEmpty()) {
            flash.addFlashAttribute("problem", phrases.of(outbox.open() ? "kit.mail.nobody" : "kit.mail.off"));
        } else {
            String names = to.stream().map(units::name).collect(Collectors.joining(", "));
            flash.addFlashAttribute("done", phrases.of("kit.mail.sent", names));
        }
        return "redirect:/lam-viec/du-thao/{draftId}/gui-bo-tai-lieu";
    }

    private List<Unit> waiting(String draftId) {
        return handOvers.waiting(draftId).stream()
                .flatMap(unit -> units.find(unit).stream())
                .toList();
    }

    private void requireSender() {
        if (!units.anyHolds(actor.require().groups(), SENDERS)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
