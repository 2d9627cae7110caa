package vn.vanho.policycomm.engine.internal.door;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.jspecify.annotations.Nullable;
import vn.vanho.policycomm.engine.Actor;

/** Reads the engine's authentication of the current thread as the person who acts. */
public final class Actors {

    private Actors() {}

    public static Optional<Actor> of(@Nullable Authentication authentication) {
        return Optional.ofNullable(authentication)
                .filter(known -> known.getUserId() != null)
                .map(Actors::actor);
    }

    private static Actor actor(Authentication authentication) {
        List<String> groups = Optional.ofNullable(authentication.getGroupIds()).orElse(List.of());
        Map<String, String> lent = authentication instanceof Entered entered ? entered.lent() : Map.of();
        return new Actor(authentication.getUserId(), Set.copyOf(groups), lent);
    }
}
