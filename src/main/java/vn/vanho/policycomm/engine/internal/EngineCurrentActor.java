package vn.vanho.policycomm.engine.internal;

import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.Actor;
import vn.vanho.policycomm.engine.CurrentActor;
import vn.vanho.policycomm.engine.internal.door.Actors;

/** Reads the engine's authentication of the current thread. */
@Component
class EngineCurrentActor implements CurrentActor {

    private final IdentityService identities;

    EngineCurrentActor(@Lazy IdentityService identities) {
        this.identities = identities;
    }

    @Override
    public Optional<Actor> get() {
        return Actors.of(identities.getCurrentAuthentication());
    }
}
