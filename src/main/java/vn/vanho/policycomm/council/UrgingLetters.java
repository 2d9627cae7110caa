package vn.vanho.policycomm.council;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.Accounts;
import vn.vanho.policycomm.engine.Actor;
import vn.vanho.policycomm.engine.CurrentActor;
import vn.vanho.policycomm.organisation.Role;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.organisation.Units;
import vn.vanho.policycomm.unitwork.Urging;

/**
 * Who reads a letter that urges a unit: the unit itself, the Council, the standing body, the leadership and administrators.
 * It is no other unit's business.
 */
@Component("urgingLetters")
public class UrgingLetters {

    private final Units units;
    private final CurrentActor actor;

    UrgingLetters(Units units, CurrentActor actor) {
        this.units = units;
        this.actor = actor;
    }

    /** Where the acting person finds the letter of a step of urging; null when there is none or it is not theirs. */
    public @Nullable String address(Urging step) {
        return step.councilId() != null && mayRead(step.unit())
                ? address(Integer.parseInt(step.caseKey().substring(0, 4)), step.councilId())
                : null;
    }

    /** The same of the Council's own record. */
    public boolean mayOpen(CouncilUrging urging) {
        return mayRead(urging.unit());
    }

    static String address(int year, String id) {
        return "/lam-viec/ke-hoach/%d/don-doc/%s/cong-van.docx".formatted(year, id);
    }

    boolean mayRead(String unitId) {
        Actor person = actor.require();
        return person.in(Accounts.ADMINISTRATORS)
                || units.anyHolds(person.groups(), Role.JUSTICE, Role.COUNCIL, Role.LEADERSHIP)
                || units.ofAllTimes().stream()
                        .filter(unit -> unit.id().equals(unitId))
                        .anyMatch(unit -> isOf(unit, person));
    }

    /** Also of its successors, who have its work now. */
    private boolean isOf(Unit unit, Actor person) {
        return unit.isAmong(person.groups())
                || units.successors(unit.id()).stream().anyMatch(next -> next.isAmong(person.groups()));
    }
}
