package vn.vanho.policycomm.dissemination.process;

import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.channels.Channel;
import vn.vanho.policycomm.channels.TextPart;
import vn.vanho.policycomm.dissemination.ChannelPosts;
import vn.vanho.policycomm.engine.CurrentActor;

/** Keeps the texts that were drafted for the channels. */
@Component
class KeepPosts implements TaskListener {

    private final ChannelPosts posts;
    private final ChosenChannels channels;
    private final CurrentActor actor;

    KeepPosts(ChannelPosts posts, ChosenChannels channels, CurrentActor actor) {
        this.posts = posts;
        this.channels = channels;
        this.actor = actor;
    }

    @Override
    public void notify(DelegateTask task) {
        String by = actor.require().userId();
        channels.chosen(task)
                .forEach(channel ->
                        posts.prepare(Names.text(task, Names.DRAFT_ID), channel.code(), texts(task, channel), by));
    }

    private static Map<String, String> texts(DelegateTask task, Channel channel) {
        return channel.parts().stream()
                .map(TextPart::field)
                .filter(field -> !Names.text(task, field).isBlank())
                .collect(Collectors.toMap(field -> field, field -> Names.text(task, field)));
    }
}
