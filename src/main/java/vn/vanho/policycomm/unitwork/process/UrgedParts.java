package vn.vanho.policycomm.unitwork.process;

import org.springframework.stereotype.Component;
import vn.vanho.policycomm.reminders.UrgedSteps;

/** A unit's part that is late comes before the leadership as a step of urging (model {@code urge}). */
@Component
class UrgedParts implements UrgedSteps {

    @Override
    public boolean reachLeadership(String process) {
        return process.equals(OpenUnitWork.PROCESS);
    }
}
