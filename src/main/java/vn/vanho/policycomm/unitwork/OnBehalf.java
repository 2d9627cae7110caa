package vn.vanho.policycomm.unitwork;

/** Lets the lead enter a report for a unit that answered on paper. */
public interface OnBehalf {

    /** Whether this unit's part waits for its report, and nobody of the unit has taken it. */
    boolean possible(UnitWork work);

    /**
     * Gives the unit's task to this person, who then enters the report in the unit's own form.
     *
     * @return the id of the task
     * @throws vn.vanho.policycomm.engine.ActionForbidden when it is not possible
     */
    String take(UnitWork work, String userId);
}
