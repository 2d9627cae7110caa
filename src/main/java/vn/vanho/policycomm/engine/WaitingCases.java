package vn.vanho.policycomm.engine;

import java.util.Map;

/** The cases that wait for a message; it is told on the application's own authority: the caller has checked the person. */
public interface WaitingCases {

    /**
     * Tells the case, which keeps the variables.
     *
     * @param message that the case waits for, e.g. {@code directive-arrived}
     * @param businessKey of that case
     * @return whether one waited
     */
    boolean tell(String message, String businessKey, Map<String, Object> variables);

    /** The same for a case that begins something anew with each message and keeps their variables apart. */
    boolean begin(String message, String businessKey, Map<String, Object> variables);
}
