package vn.vanho.policycomm.tasklist;

import java.util.List;

/**
 * What people who work on one process say to each other: officer and head about the part of their unit, the units of the
 * main line about its draft. The engine keeps it; whoever works on an open task of that process reads and writes it.
 */
public interface Discussion {

    /** From the first to the last. The caller has checked that the acting person may read it. */
    List<Remark> about(String taskId);

    /** @throws vn.vanho.policycomm.engine.ActionForbidden when the acting person does not work on the task */
    void add(String taskId, String text);
}
