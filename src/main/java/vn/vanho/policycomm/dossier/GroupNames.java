package vn.vanho.policycomm.dossier;

import java.util.Collection;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.organisation.Role;
import vn.vanho.policycomm.organisation.Unit;

/** What people call the engine's groups: units and their heads. */
@Component
public class GroupNames {

    private final Phrases phrases;

    GroupNames(Phrases phrases) {
        this.phrases = phrases;
    }

    /** The name of a unit or of its heads; the group itself when it is of none of these units. */
    public String of(String group, Collection<Unit> units) {
        return units.stream()
                .filter(unit -> unit.groups().contains(group))
                .findFirst()
                .map(unit -> unit.id().equals(group) ? unit.name() : heads(unit))
                .orElse(group);
    }

    /** A unit that is the leadership has no other heads than its people. */
    private String heads(Unit unit) {
        return unit.has(Role.LEADERSHIP) ? unit.name() : phrases.of("dossier.heads", unit.name());
    }
}
