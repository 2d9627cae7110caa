package vn.vanho.policycomm.delegation;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.Account;
import vn.vanho.policycomm.engine.Accounts;
import vn.vanho.policycomm.engine.ActionForbidden;
import vn.vanho.policycomm.engine.Actor;
import vn.vanho.policycomm.engine.CurrentActor;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.organisation.Units;

/** Which units the acting person heads. */
@Component
class HeadRights {

    private final CurrentActor actor;
    private final Accounts accounts;
    private final Units units;
    private final Phrases phrases;

    HeadRights(CurrentActor actor, Accounts accounts, Units units, Phrases phrases) {
        this.actor = actor;
        this.accounts = accounts;
        this.units = units;
        this.phrases = phrases;
    }

    String account() {
        return actor.require().userId();
    }

    /**
     * The units that the person heads, of their own or in another's place.
     *
     * @throws ActionForbidden when there is none
     */
    List<Unit> requireHead() {
        Actor person = actor.require();
        return required(headed(person.groups()), "assign.notHead");
    }

    /** Those of their own: nobody passes on what they have in another's place. */
    List<Unit> own() {
        return headed(account(actor.require()).ownGroups());
    }

    /** Those in another's place. */
    List<Unit> inPlace() {
        return headed(account(actor.require()).lent().keySet());
    }

    /** @throws ActionForbidden when the person neither heads a unit nor stands in for who does */
    void requireHeadOrSubstitute() {
        required(headed(actor.require().groups()), "substitute.notHead");
    }

    private List<Unit> required(List<Unit> headed, String otherwise) {
        if (headed.isEmpty()) {
            throw new ActionForbidden(phrases.of(otherwise));
        }
        return headed;
    }

    private Account account(Actor person) {
        return accounts.find(person.userId()).orElseThrow();
    }

    private List<Unit> headed(Set<String> groups) {
        return units.all().stream()
                .filter(unit -> groups.contains(unit.headGroup()))
                .toList();
    }
}
