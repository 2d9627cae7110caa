package vn.vanho.policycomm.scenarios.year;

import java.util.Map;
import java.util.Optional;

/** What somebody enters when a step waits; nothing while they leave it. */
@FunctionalInterface
interface Habit {

    Optional<Map<String, ?>> enter(Waiting task);

    /** The same entered by everybody. */
    static Habit always(Map<String, ?> values) {
        return task -> Optional.of(values);
    }
}
