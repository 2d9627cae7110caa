package vn.vanho.policycomm.workbench;

import vn.vanho.policycomm.engine.OpenTask;
import vn.vanho.policycomm.evidence.WorkOfUnit;
import vn.vanho.policycomm.organisation.Unit;

/**
 * The evidence of a task, as the acting person sees it.
 *
 * @param subject what its case is about; empty when nobody knows
 * @param unit that the task was given to
 * @param mayChange whether the person works on the task, rather than watches it, and it is open
 */
record TaskEvidence(OpenTask task, String subject, Unit unit, boolean mayChange) {

    WorkOfUnit work() {
        return WorkOfUnit.in(task, unit.id());
    }
}
