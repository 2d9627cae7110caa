package vn.vanho.policycomm.engine;

import java.util.Map;
import java.util.Optional;

/**
 * A completion asked for, before it happens.
 *
 * @param actor who completes
 * @param businessKey of the instance
 * @param submitted what the form sends, by variable name
 * @param variables the variables visible from the task
 */
public record TaskCompletion(
        Actor actor, String businessKey, Map<String, Object> submitted, Map<String, Object> variables) {

    /** A value as it would stand after the completion. */
    public Optional<Object> value(String name) {
        return Optional.ofNullable(submitted.getOrDefault(name, variables.get(name)));
    }
}
