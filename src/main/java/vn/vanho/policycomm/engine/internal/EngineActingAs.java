package vn.vanho.policycomm.engine.internal;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.ActingAs;
import vn.vanho.policycomm.engine.Actor;
import vn.vanho.policycomm.engine.LentGroups;
import vn.vanho.policycomm.engine.internal.door.Door;
import vn.vanho.policycomm.engine.internal.door.Entered;

/** Sets the engine's authentication of this thread; what is done then is checked as if that person had asked for it. */
@Component
class EngineActingAs implements ActingAs {

    private final IdentityService identities;
    private final LentGroups lent;

    EngineActingAs(IdentityService identities, LentGroups lent) {
        this.identities = identities;
        this.lent = lent;
    }

    @Override
    public void run(String userId, Runnable work) {
        Authentication before = identities.getCurrentAuthentication();
        identities.clearAuthentication();
        identities.setAuthentication(new Entered(person(userId)));
        try {
            Door.fromOutside(work);
        } finally {
            identities.setAuthentication(before);
        }
    }

    private Actor person(String userId) {
        Map<String, String> inPlace = lent.to(userId);
        Stream<String> own = identities.createGroupQuery().groupMember(userId).list().stream()
                .map(Group::getId);
        return new Actor(userId, Stream.concat(own, inPlace.keySet().stream()).collect(Collectors.toSet()), inPlace);
    }
}
