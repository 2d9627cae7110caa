package vn.vanho.policycomm.intake;

import java.util.Map;

/** The cases that wait for documents. */
public interface WaitingCases {

    /**
     * Hands a document to the case that waits for it.
     *
     * @param message that the case waits for, e.g. {@code directive-arrived}
     * @param businessKey of that case
     * @return whether one waited
     */
    boolean handOver(String message, String businessKey, Map<String, Object> variables);

    /** The same for a case that begins something anew with each document and keeps their variables apart. */
    boolean begin(String message, String businessKey, Map<String, Object> variables);
}
