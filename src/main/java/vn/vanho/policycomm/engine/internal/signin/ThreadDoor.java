package vn.vanho.policycomm.engine.internal.signin;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.Actor;
import vn.vanho.policycomm.engine.EngineDoor;

/** Sets and clears the engine's authentication of this thread. */
@Component
class ThreadDoor implements EngineDoor {

    private final IdentityService identities;

    ThreadDoor(@Lazy IdentityService identities) {
        this.identities = identities;
    }

    @Override
    public void enter(Actor actor) {
        identities.setAuthentication(actor.userId(), List.copyOf(actor.groups()));
    }

    @Override
    public void leave() {
        identities.clearAuthentication();
    }
}
