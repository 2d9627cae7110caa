package vn.vanho.policycomm.engine;

/**
 * A user task that the acting person may see and work on.
 *
 * @param key its id in the model, e.g. {@code classify-comments}
 * @param name its Vietnamese name
 */
public record OpenTask(String id, String key, String name, String businessKey) {

    /** Where Tasklist shows it, relative to the application. */
    public String url() {
        return url(id);
    }

    /** The same for a task of which no more than its id is known. */
    public static String url(String taskId) {
        return "/camunda/app/tasklist/default/#/?task=" + taskId;
    }
}
