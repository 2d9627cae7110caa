package vn.vanho.policycomm.dissemination.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.spin.Spin;
import org.springframework.stereotype.Component;

/** The form of a plan begins with the proposed channels; one that comes back keeps what was chosen. */
@Component
class PreselectChannels implements TaskListener {

    private final ProposedChannels proposed;

    PreselectChannels(ProposedChannels proposed) {
        this.proposed = proposed;
    }

    @Override
    public void notify(DelegateTask task) {
        if (task.getVariable(Names.CHANNELS) == null) {
            task.setVariable(Names.CHANNELS, Spin.JSON(proposed.codes(task)));
        }
    }
}
