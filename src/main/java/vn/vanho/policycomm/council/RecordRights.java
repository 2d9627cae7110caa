package vn.vanho.policycomm.council;

import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.ActionForbidden;
import vn.vanho.policycomm.engine.Actor;
import vn.vanho.policycomm.engine.CurrentActor;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.organisation.Council;
import vn.vanho.policycomm.organisation.Role;
import vn.vanho.policycomm.organisation.Units;

/** Who reads what the Council had before it: the Council and its members, the standing body and the leadership. */
@Component
class RecordRights {

    private final Units units;
    private final Council council;
    private final CurrentActor actor;
    private final Phrases phrases;

    RecordRights(Units units, Council council, CurrentActor actor, Phrases phrases) {
        this.units = units;
        this.council = council;
        this.actor = actor;
        this.phrases = phrases;
    }

    /** @throws ActionForbidden for all others */
    void require() {
        Actor person = actor.require();
        boolean member = council.members().stream().anyMatch(unit -> person.in(unit.headGroup()));
        if (!member && !mayReadBoard()) {
            throw new ActionForbidden(phrases.of("council.records.notYours"));
        }
    }

    /** Whether the board of today is for the person, too, whatever the Council opened. */
    boolean mayReadBoard() {
        return units.anyHolds(actor.require().groups(), Role.JUSTICE, Role.COUNCIL, Role.LEADERSHIP);
    }
}
