package vn.vanho.policycomm.engine.internal.door;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.identity.Authentication;
import vn.vanho.policycomm.engine.Actor;

/** The engine's authentication of a thread, which also knows what is lent to the person. */
public final class Entered extends Authentication {

    private final Map<String, String> lent;

    public Entered(Actor person) {
        super(person.userId(), List.copyOf(person.groups()));
        this.lent = person.lent();
    }

    Entered(Authentication person, Map<String, String> lent) {
        super(person.getUserId(), person.getGroupIds(), person.getTenantIds());
        this.lent = lent;
    }

    Map<String, String> lent() {
        return lent;
    }
}
