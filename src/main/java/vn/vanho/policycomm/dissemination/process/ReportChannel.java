package vn.vanho.policycomm.dissemination.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.Phrases;

/** Where an adapter gave up, Cockpit shows an incident for as long as a person has the task. */
@Component
class ReportChannel implements TaskListener {

    static final String INCIDENT = "channel-gave-up";
    static final String ADVICE = "channelAdvice";

    private final ChosenChannels channels;
    private final Phrases phrases;

    ReportChannel(ChosenChannels channels, Phrases phrases) {
        this.channels = channels;
        this.phrases = phrases;
    }

    @Override
    public void notify(DelegateTask task) {
        String advice = Names.text(task, ADVICE);
        if (!advice.isEmpty()) {
            String channel = Names.text(task, Names.CHANNEL);
            String message = phrases.of("channel.incident", Names.text(task, "title"), channels.label(channel), advice);
            task.getExecution().createIncident(INCIDENT, channel, message);
        }
    }
}
