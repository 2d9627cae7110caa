package vn.vanho.policycomm.monitoring.internal;

import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.ActionForbidden;
import vn.vanho.policycomm.engine.Actor;
import vn.vanho.policycomm.engine.CurrentActor;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.monitoring.BoardOpenings;
import vn.vanho.policycomm.organisation.Role;
import vn.vanho.policycomm.organisation.Units;

/**
 * Who reads the board of a year: the standing body, the Council and the leadership, and the people of every unit where the
 * Council opened it to them.
 */
@Component
class BoardReaders {

    private final Units units;
    private final BoardOpenings openings;
    private final CurrentActor actor;
    private final Phrases phrases;

    BoardReaders(Units units, BoardOpenings openings, CurrentActor actor, Phrases phrases) {
        this.units = units;
        this.openings = openings;
        this.actor = actor;
        this.phrases = phrases;
    }

    /** Whether the acting person reads that of a year. */
    boolean mayRead(int year) {
        return mayReadAlways()
                || (openings.isOpen(year) && actor.get().filter(this::isOfAUnit).isPresent());
    }

    /** Whether the acting person reads those of all years, open to the units or not. */
    boolean mayReadAlways() {
        return actor.get()
                .filter(reader -> units.anyHolds(reader.groups(), Role.JUSTICE, Role.COUNCIL, Role.LEADERSHIP))
                .isPresent();
    }

    private boolean isOfAUnit(Actor reader) {
        return units.all().stream().anyMatch(unit -> unit.isAmong(reader.groups()));
    }

    /** @throws ActionForbidden for all others */
    void require(int year) {
        if (!mayRead(year)) {
            throw new ActionForbidden(phrases.of("plan.notYours"));
        }
    }
}
