package vn.vanho.policycomm.security.internal;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.Phrases;

/** The last words at start-up: where to go and, in the demo only, how to sign in. */
@Component
class Announcement {

    private static final Logger LOG = LoggerFactory.getLogger(Announcement.class);

    private final Environment environment;
    private final Phrases phrases;

    Announcement(Environment environment, Phrases phrases) {
        this.environment = environment;
        this.phrases = phrases;
    }

    /** Comes after everything that listens for the application to be ready, the engine's job executor included. */
    @EventListener
    void announce(AvailabilityChangeEvent<ReadinessState> change) {
        if (change.getState() == ReadinessState.ACCEPTING_TRAFFIC) {
            announce();
        }
    }

    private void announce() {
        String base = environment.getRequiredProperty("policycomm.base-url");
        LOG.info("{}{}", phrases.of("announcement.addresses", base), demo());
    }

    private String demo() {
        return environment.acceptsProfiles(Profiles.of("demo"))
                ? phrases.of("announcement.demo", environment.getRequiredProperty("policycomm.demo.password"))
                : "";
    }
}
