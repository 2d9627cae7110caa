package vn.vanho.policycomm.engine.internal;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.ActingAs;
import vn.vanho.policycomm.engine.internal.door.Door;

/** Sets the engine's authentication of this thread; what is done then is checked as if that person had asked for it. */
@Component
class EngineActingAs implements ActingAs {

    private final IdentityService identities;

    EngineActingAs(IdentityService identities) {
        this.identities = identities;
    }

    @Override
    public void run(String userId, Runnable work) {
        Authentication before = identities.getCurrentAuthentication();
        identities.clearAuthentication();
        List<String> groups = identities.createGroupQuery().groupMember(userId).list().stream()
                .map(Group::getId)
                .toList();
        identities.setAuthentication(userId, groups);
        try {
            Door.fromOutside(work);
        } finally {
            identities.setAuthentication(before);
        }
    }
}
