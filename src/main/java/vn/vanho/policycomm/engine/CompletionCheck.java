package vn.vanho.policycomm.engine;

/** A rule that a Camunda Form cannot hold, checked before a user task is completed. Spring bean of a feature's process package. */
public interface CompletionCheck {

    /** The id of the user task in its model, e.g. {@code classify-comments}. */
    String taskKey();

    /** Adds to {@code violations} (HTTP 400) or throws {@link ActionForbidden} (HTTP 403). */
    void check(TaskCompletion completion, Violations violations);
}
