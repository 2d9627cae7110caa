package vn.vanho.policycomm.workbench;

import vn.vanho.policycomm.engine.GivenTask;
import vn.vanho.policycomm.evidence.WorkOfUnit;
import vn.vanho.policycomm.organisation.Unit;

/**
 * The evidence of an open task, as the acting person sees it.
 *
 * @param unit whose work the task is
 * @param mayChange whether the person does that work, rather than confirms or watches it
 */
record TaskEvidence(GivenTask given, Unit unit, boolean mayChange) {

    WorkOfUnit work() {
        return new WorkOfUnit(given.task().businessKey(), unit.id());
    }
}
