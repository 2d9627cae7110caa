package vn.vanho.policycomm.engine.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.Actor;
import vn.vanho.policycomm.engine.CurrentActor;

/** Reads the engine's authentication of the current thread. */
@Component
class EngineCurrentActor implements CurrentActor {

    private final IdentityService identities;

    EngineCurrentActor(@Lazy IdentityService identities) {
        this.identities = identities;
    }

    @Override
    public Optional<Actor> get() {
        return Optional.ofNullable(identities.getCurrentAuthentication()).map(EngineCurrentActor::toActor);
    }

    private static Actor toActor(Authentication authentication) {
        List<String> groups = Optional.ofNullable(authentication.getGroupIds()).orElse(List.of());
        return new Actor(authentication.getUserId(), Set.copyOf(groups));
    }
}
