package vn.vanho.policycomm.extension;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The record of extensions; when a task is due now is the engine's to know. Who may read it is the caller's to decide. */
public interface Extensions {

    /**
     * Every request for the due dates of these tasks, open or done, by task id and oldest first; also what was asked at an
     * earlier task of the same part of a unit, which has one due date. A task for which nobody asked is left out.
     */
    Map<String, List<Extension>> ofTasks(Collection<String> taskIds);

    /** Every request in cases whose business key begins so, e.g. {@code 2024/}, oldest first. */
    List<Extension> below(String prefix);
}
