package vn.vanho.policycomm.engine.internal;

import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.OwnAuthority;

/** Takes the engine's authentication off this thread: without one, nothing is asked and no guard looks on. */
@Component
class EngineOwnAuthority implements OwnAuthority {

    private final IdentityService identities;

    EngineOwnAuthority(IdentityService identities) {
        this.identities = identities;
    }

    @Override
    public <T> T call(Supplier<T> work) {
        Authentication before = identities.getCurrentAuthentication();
        identities.clearAuthentication();
        try {
            return work.get();
        } finally {
            identities.setAuthentication(before);
        }
    }
}
