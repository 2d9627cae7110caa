package vn.vanho.policycomm.engine.internal.signin;

import org.camunda.bpm.engine.IdentityService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.Actor;
import vn.vanho.policycomm.engine.EngineDoor;
import vn.vanho.policycomm.engine.internal.door.Entered;

/** Sets and clears the engine's authentication of this thread. */
@Component
class ThreadDoor implements EngineDoor {

    private final IdentityService identities;

    ThreadDoor(@Lazy IdentityService identities) {
        this.identities = identities;
    }

    @Override
    public void enter(Actor actor) {
        identities.setAuthentication(new Entered(actor));
    }

    @Override
    public void leave() {
        identities.clearAuthentication();
    }
}
