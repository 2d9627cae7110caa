package vn.vanho.policycomm.dissemination.process;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.dissemination.Channel;
import vn.vanho.policycomm.dissemination.ChannelPosts;
import vn.vanho.policycomm.engine.CurrentActor;

/** Keeps the texts that were drafted for the channels. */
@Component
class KeepPosts implements TaskListener {

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
        return fields(channel)
                .map(field -> Names.text(task, field))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n\n"));
    }

    private static Stream<String> fields(Channel channel) {
        return switch (channel) {
            case FACEBOOK -> Stream.of("facebookText");
            case ZALO -> Stream.of("zaloTitle", "zaloSummary", "zaloText");
            case LOUDSPEAKER -> Stream.of("loudspeakerText", "loudspeakerThai", "loudspeakerMong");
        };
    }
}
