package vn.vanho.policycomm.dissemination.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.dissemination.NetworkEvents;
import vn.vanho.policycomm.engine.CurrentActor;

/** Records what was done about a harmful comment, and what the leadership decided. */
@Component
class RecordNetworkStep implements TaskListener {

    private final NetworkEvents events;
    private final CurrentActor actor;

    RecordNetworkStep(NetworkEvents events, CurrentActor actor) {
        this.events = events;
        this.actor = actor;
    }

    @Override
    public void notify(DelegateTask task) {
        String event = Names.text(task, Names.NETWORK_EVENT_ID);
        String by = actor.require().userId();
        if (task.getTaskDefinitionKey().equals("decide-network-comment")) {
            events.decided(event, Names.text(task, "networkDecision"), by);
        } else {
            events.handled(event, Names.text(task, "measureText"), by);
        }
    }
}
