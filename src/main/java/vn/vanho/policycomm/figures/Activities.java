package vn.vanho.policycomm.figures;

import java.util.List;

/** The record of what units did beside drafts: sessions, inspections, trainings, news. */
public interface Activities {

    /**
     * Keeps what one unit logged in one task, in place of what it logged there before.
     *
     * @param activities all of this log; none takes the earlier ones away
     */
    void keep(ActivityLog log, List<Activity> activities);

    /** Everything logged in a case and the cases below it, oldest first. */
    List<Activity> of(String caseKey);
}
