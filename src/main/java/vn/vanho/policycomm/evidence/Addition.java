package vn.vanho.policycomm.evidence;

/**
 * What is known of a piece when it is added.
 *
 * @param taskId id of the task it was added in
 * @param taskKey that task's id in the model, e.g. {@code do-work}
 * @param note in a few words what it shows, as typed; may be blank
 * @param addedBy the account
 */
public record Addition(String taskId, String taskKey, String note, String addedBy) {}
