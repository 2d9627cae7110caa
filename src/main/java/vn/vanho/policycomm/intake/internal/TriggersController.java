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
import vn.vanho.policycomm.engine.ActionForbidden;
import vn.vanho.policycomm.engine.Actor;
import vn.vanho.policycomm.engine.CurrentActor;
import vn.vanho.policycomm.engine.InputRefused;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.engine.Violation;
import vn.vanho.policycomm.organisation.Integration;
import vn.vanho.policycomm.organisation.Role;
import vn.vanho.policycomm.organisation.Units;

/** Where other systems and the records clerk send what comes in. */
@RestController
@RequestMapping("/api/triggers")
class TriggersController {

    private static final Set<String> TRAININGS = Set.of("II.4a", "II.4b");

    private final Triggers triggers;
    private final Units units;
    private final CurrentActor actor;
    private final Phrases phrases;

    TriggersController(Triggers triggers, Units units, CurrentActor actor, Phrases phrases) {
        this.triggers = triggers;
        this.units = units;
        this.actor = actor;
        this.phrases = phrases;
    }

    @PostMapping("/directive")
    @FormBody("communicate-draft")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Received directive(@RequestBody Map<String, Object> values) {
        return new Received(triggers.directive(new HashMap<>(values), require()));
    }

    /** Besides the fields of the item's start form it names the item: {@code II.4a} or {@code II.4b}. */
    @PostMapping("/training")
    @FormBody({"train-officers", "attend-training"})
    @ResponseStatus(HttpStatus.ACCEPTED)
    Received training(@RequestBody Map<String, Object> values) {
        Actor sender = require();
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

    /** @throws ActionForbidden for all but the standing body, the records clerk and other systems */
    private Actor require() {
        Actor sender = actor.require();
        boolean may = sender.in(Integration.GROUP) || units.anyHolds(sender.groups(), Role.JUSTICE, Role.RECORDS);
        if (!may) {
            throw new ActionForbidden(phrases.of("trigger.notYours"));
        }
        return sender;
    }
}
