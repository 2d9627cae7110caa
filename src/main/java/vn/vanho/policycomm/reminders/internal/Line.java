package vn.vanho.policycomm.reminders.internal;

import java.util.Optional;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.reminders.OpenSteps.OpenStep;

/**
 * What a mail tells of a step.
 *
 * @param unit whose step it is; empty when it is of none that there ever was
 * @param inPlaceOf name of the person in whose place the reader has it; empty for whoever has it of their own
 */
record Line(Section section, OpenStep step, Optional<Unit> unit, String inPlaceOf) {

    /** Whether its unit takes no orders. */
    boolean courtesy() {
        return unit.filter(asked -> !asked.subordinate()).isPresent();
    }
}
