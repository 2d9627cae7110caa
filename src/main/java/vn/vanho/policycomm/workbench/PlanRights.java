package vn.vanho.policycomm.workbench;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.Accounts;
import vn.vanho.policycomm.engine.ActionForbidden;
import vn.vanho.policycomm.engine.Actor;
import vn.vanho.policycomm.engine.CurrentActor;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.organisation.Role;
import vn.vanho.policycomm.organisation.Units;

/** The standing body, the Council and the administrator read the plans; the head of the standing body amends them. */
@Component
class PlanRights {

    private final Units units;
    private final Accounts accounts;
    private final CurrentActor actor;
    private final Phrases phrases;

    PlanRights(Units units, Accounts accounts, CurrentActor actor, Phrases phrases) {
        this.units = units;
        this.accounts = accounts;
        this.actor = actor;
        this.phrases = phrases;
    }

    /** @throws ActionForbidden for all others */
    void requireReading() {
        Actor person = actor.require();
        boolean may = mayTrack() || accounts.mayOpen(person, "admin") || mayAmend();
        if (!may) {
            throw new ActionForbidden(phrases.of("amendment.notYours"));
        }
    }

    /** Whether the whole tracking sheet, and all figures, are for the person. */
    boolean mayTrack() {
        return units.anyHolds(actor.require().groups(), Role.JUSTICE, Role.COUNCIL);
    }

    /**
     * Sheet and figures of one unit are for its people, too.
     *
     * @param unit its id; null or empty for all of them
     * @throws ActionForbidden for all others
     */
    void requireTracking(@Nullable String unit) {
        Actor person = actor.require();
        boolean own = unit != null
                && units.find(unit).filter(one -> one.isAmong(person.groups())).isPresent();
        if (!own && !mayTrack()) {
            throw new ActionForbidden(phrases.of("tracking.notYours"));
        }
    }

    boolean mayAmend() {
        Actor person = actor.require();
        return units.withRole(Role.JUSTICE).stream().anyMatch(unit -> person.in(unit.headGroup()));
    }

    /**
     * The account of who amends.
     *
     * @throws ActionForbidden for all others
     */
    String requireAmending() {
        if (!mayAmend()) {
            throw new ActionForbidden(phrases.of("amendment.headOnly"));
        }
        return actor.require().userId();
    }
}
