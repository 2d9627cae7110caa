package vn.vanho.policycomm.intake.internal;

import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.ActionForbidden;
import vn.vanho.policycomm.engine.Actor;
import vn.vanho.policycomm.engine.CurrentActor;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.organisation.Integration;
import vn.vanho.policycomm.organisation.Role;
import vn.vanho.policycomm.organisation.Units;

/** Who may send documents in: the standing body, the records clerk and other systems. */
@Component
class Senders {

    private final Units units;
    private final CurrentActor actor;
    private final Phrases phrases;

    Senders(Units units, CurrentActor actor, Phrases phrases) {
        this.units = units;
        this.actor = actor;
        this.phrases = phrases;
    }

    /** @throws ActionForbidden for everybody else */
    Actor require() {
        Actor sender = actor.require();
        boolean may = sender.in(Integration.GROUP) || units.anyHolds(sender.groups(), Role.JUSTICE, Role.RECORDS);
        if (!may) {
            throw new ActionForbidden(phrases.of("trigger.notYours"));
        }
        return sender;
    }
}
