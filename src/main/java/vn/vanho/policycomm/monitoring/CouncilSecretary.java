package vn.vanho.policycomm.monitoring;

import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.ActionForbidden;
import vn.vanho.policycomm.engine.Actor;
import vn.vanho.policycomm.engine.CurrentActor;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.organisation.Role;
import vn.vanho.policycomm.organisation.Units;

/**
 * Who works for the Council on the board: the people of the unit that is the Council. Where no unit is, nobody does: the
 * standing body and the leadership have the steps of the models for it.
 */
@Component
public class CouncilSecretary {

    private final Units units;
    private final CurrentActor actor;
    private final Phrases phrases;

    CouncilSecretary(Units units, CurrentActor actor, Phrases phrases) {
        this.units = units;
        this.actor = actor;
        this.phrases = phrases;
    }

    /** Whether the acting person is one of them. */
    public boolean isActing() {
        return actor.get()
                .filter(person -> units.anyHolds(person.groups(), Role.COUNCIL))
                .isPresent();
    }

    /**
     * The acting person's account.
     *
     * @throws ActionForbidden for all others
     */
    public String require() {
        Actor person = actor.require();
        if (!units.anyHolds(person.groups(), Role.COUNCIL)) {
            throw new ActionForbidden(phrases.of("council.secretaryOnly"));
        }
        return person.userId();
    }
}
