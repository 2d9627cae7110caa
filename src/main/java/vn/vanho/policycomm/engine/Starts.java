package vn.vanho.policycomm.engine;

import java.util.Map;

/** Takes what shall start a case through the rules of a start, without starting it: who calls lets it be called. */
public interface Starts {

    /**
     * Checks form, business key and the process's own rules; runs in the caller's transaction, so that what the rules
     * store is gone when the caller refuses after all. The caller has checked the person.
     *
     * @param values by variable name, as a start form sends them
     * @throws InputRefused naming every field
     */
    CheckedStart check(String processKey, Map<String, Object> values, Actor actor);

    /**
     * What passed.
     *
     * @param businessKey e.g. {@code 2024/II.3a/luat-thu-do}
     * @param variables what the instance gets
     */
    record CheckedStart(String businessKey, Map<String, Object> variables) {}
}
