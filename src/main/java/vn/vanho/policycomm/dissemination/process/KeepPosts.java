package vn.vanho.policycomm.dissemination.process;

import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.channels.Channel;
import vn.vanho.policycomm.channels.TextPart;
import vn.vanho.policycomm.dissemination.ChannelPosts;
import vn.vanho.policycomm.dissemination.Publications;
import vn.vanho.policycomm.engine.CurrentActor;

/** Keeps the texts that were drafted for the channels; a channel without texts of its own takes what the portal shows. */
@Component
class KeepPosts implements TaskListener {

    private final ChannelPosts posts;
    private final Publications publications;
    private final ChosenChannels channels;
    private final CurrentActor actor;

    KeepPosts(ChannelPosts posts, Publications publications, ChosenChannels channels, CurrentActor actor) {
        this.posts = posts;
        this.publications = publications;
        this.channels = channels;
        this.actor = actor;
    }

    @Override
    public void notify(DelegateTask task) {
        String draftId = Names.text(task, Names.DRAFT_ID);
        String by = actor.require().userId();
        channels.chosen(task)
                .forEach(channel -> posts.prepare(
                        draftId, channel.code(), channel.drafted() ? drafted(task, channel) : shown(draftId), by));
    }

    private Map<String, String> shown(String draftId) {
        return publications.onPortal(draftId).orElseThrow().byField();
    }

    private static Map<String, String> drafted(DelegateTask task, Channel channel) {
        return channel.parts().stream()
                .map(TextPart::field)
                .filter(field -> !Names.text(task, field).isBlank())
                .collect(Collectors.toMap(field -> field, field -> Names.text(task, field)));
    }
}
