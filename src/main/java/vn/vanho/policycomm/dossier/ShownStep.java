package vn.vanho.policycomm.dossier;

import java.util.Set;
import vn.vanho.policycomm.monitoring.PlanStatus;

/**
 * A step as a page shows it.
 *
 * @param office names of the units that it was given to
 * @param daysLate working days by which it is or was late
 * @param mine whether the reader may work on it now
 */
public record ShownStep(Step step, String office, PlanStatus status, int daysLate, boolean mine) {

    boolean isIn(Set<String> instances) {
        return instances.contains(step.instance());
    }
}
