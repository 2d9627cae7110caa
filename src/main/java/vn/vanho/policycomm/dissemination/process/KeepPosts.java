package vn.vanho.policycomm.dissemination.process;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.dissemination.Channel;
import vn.vanho.policycomm.dissemination.ChannelPosts;
import vn.vanho.policycomm.engine.CurrentActor;

/** Keeps the texts that were drafted for the channels. */
@Component
class KeepPosts implements TaskListener {

    private static final Map<Channel, List<String>> FIELDS = Map.of(
            Channel.FACEBOOK, List.of("facebookText"),
            Channel.ZALO, List.of("zaloTitle", "zaloSummary", "zaloText"),
            Channel.LOUDSPEAKER, List.of("loudspeakerText", "loudspeakerThai", "loudspeakerMong"));

    private final ChannelPosts posts;
    private final CurrentActor actor;

    KeepPosts(ChannelPosts posts, CurrentActor actor) {
        this.posts = posts;
        this.actor = actor;
    }

    @Override
    public void notify(DelegateTask task) {
        String by = actor.require().userId();
        ChosenChannels.chosen(task)
                .forEach(channel -> posts.prepare(Names.text(task, Names.DRAFT_ID), channel, text(task, channel), by));
    }

    private static String text(DelegateTask task, Channel channel) {
        return FIELDS.get(channel).stream()
                .map(field -> Names.text(task, field))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n\n"));
    }
}
