package vn.vanho.policycomm.monitoring.internal;

import vn.vanho.policycomm.monitoring.PlanStatus;

/**
 * How it stands with something.
 *
 * @param workingDaysLate 0 for what is not late by its state
 */
record Standing(PlanStatus status, int workingDaysLate) {

    static Standing of(PlanStatus status) {
        return new Standing(status, 0);
    }

    /** As it is shown of bodies that are asked, not told: they are never late. */
    Standing whereAsked(boolean onlyAsked) {
        return status.whereAsked(onlyAsked) == status ? this : of(status.whereAsked(onlyAsked));
    }
}
