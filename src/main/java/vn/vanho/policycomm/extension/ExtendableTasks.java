package vn.vanho.policycomm.extension;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** Tells which due dates may be extended. Who may know is the caller's to decide. */
public interface ExtendableTasks {

    /** Empty for a task that is done, and for one that is not due. */
    Optional<ExtendableTask> find(String taskId);

    /**
     * Those of these tasks that are given to one of the groups and whose models let them be given more time.
     *
     * @param groups units and head groups
     */
    Set<String> offered(Collection<String> taskIds, Collection<String> groups);
}
