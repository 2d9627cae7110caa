package vn.vanho.policycomm.evidence;

/**
 * What is known of a piece when it is added.
 *
 * @param taskKey id in the model of the task it was added in, e.g. {@code do-work}
 * @param note in a few words what it shows, as typed; may be blank
 * @param addedBy the account
 */
public record Addition(String taskKey, String note, String addedBy) {}
