package vn.vanho.policycomm.security.internal;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.organisation.Role;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.organisation.Units;

/** The last words at start-up: where to go and, in the demo only, how to sign in. */
@Component
class Announcement {

    private static final Logger LOG = LoggerFactory.getLogger(Announcement.class);

    private final Environment environment;
    private final Units units;
    private final Phrases phrases;

    Announcement(Environment environment, Units units, Phrases phrases) {
        this.environment = environment;
        this.units = units;
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
                ? phrases.of(
                        "announcement.demo", environment.getRequiredProperty("policycomm.demo.password"), accounts())
                : "";
    }

    /** One of each kind that a first walk needs. */
    private String accounts() {
        Stream<String> officers = Stream.of(Role.JUSTICE, Role.RECORDS, Role.COUNCIL)
                .flatMap(role -> units.withRole(role).stream())
                .map(Unit::officer);
        Stream<String> heads = units.withRole(Role.LEADERSHIP).stream().map(Unit::head);
        return Stream.concat(officers, heads).distinct().collect(Collectors.joining(", "));
    }
}
