package vn.vanho.policycomm.engine;

import java.util.Optional;

/** Looks an open task up by its id, also when the acting person may not see it: the caller decides who may. */
public interface GivenTasks {

    /** Empty once it is done, and for what never was a task. */
    Optional<GivenTask> find(String taskId);
}
