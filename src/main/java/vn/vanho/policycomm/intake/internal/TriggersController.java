package vn.vanho.policycomm.intake.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.vanho.policycomm.api.FormBody;
import vn.vanho.policycomm.engine.Actor;
import vn.vanho.policycomm.engine.InputRefused;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.engine.Violation;

/** Where other systems and the records clerk send what comes in. */
@RestController
@RequestMapping("/api/triggers")
class TriggersController {

    private static final Set<String> TRAININGS = Set.of("II.4a", "II.4b");

    private final Triggers triggers;
    private final Senders senders;
    private final Phrases phrases;

    TriggersController(Triggers triggers, Senders senders, Phrases phrases) {
        this.triggers = triggers;
        this.senders = senders;
        this.phrases = phrases;
    }

    @PostMapping("/directive")
    @FormBody("communicate-draft")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Received directive(@RequestBody Map<String, Object> values) {
        return new Received(triggers.directive(new HashMap<>(values), senders.require()));
    }

    /** Besides the fields of the item's start form it names the item: {@code II.4a} or {@code II.4b}. */
    @PostMapping("/training")
    @FormBody({"train-officers", "attend-training"})
    @ResponseStatus(HttpStatus.ACCEPTED)
    Received training(@RequestBody Map<String, Object> values) {
        Actor sender = senders.require();
        Map<String, Object> notice = new HashMap<>(values);
        String item = String.valueOf(notice.remove("item"));
        if (!TRAININGS.contains(item)) {
            throw new InputRefused(List.of(new Violation("item", "Nhiệm vụ", phrases.of("trigger.item"))));
        }
        return new Received(triggers.training(item, notice, sender));
    }

    /**
     * The answer to what was taken.
     *
     * @param businessKey of the case, e.g. {@code 2024/II.3a/luat-thu-do}
     */
    record Received(String businessKey) {}
}
