package vn.vanho.policycomm.dissemination.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Tells the person which post a task is about. */
@Component
class DescribePost implements TaskListener {

    private final ChosenChannels channels;

    DescribePost(ChosenChannels channels) {
        this.channels = channels;
    }

    @Override
    public void notify(DelegateTask task) {
        String channel = Names.text(task, Names.CHANNEL);
        task.setName("%s: %s".formatted(task.getName(), channels.label(channel)));
        task.setVariableLocal("channelName", channels.label(channel));
        task.setVariableLocal("postUrl", channels.url(Names.text(task, Names.DRAFT_ID), channel));
    }
}
