package vn.vanho.policycomm.dissemination.process;

import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.externaltask.LockedExternalTask;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.channels.Deliveries;
import vn.vanho.policycomm.channels.Reach;
import vn.vanho.policycomm.dissemination.ChannelPosts;
import vn.vanho.policycomm.dissemination.ReadyPosts;
import vn.vanho.policycomm.engine.Phrases;

/** Asks the channel whom a post reached; where it does not tell, a person keys it in. */
@Component
class ReadReach implements ChannelStep {

    private final ChannelPosts posts;
    private final ReadyPosts ready;
    private final Deliveries deliveries;
    private final Phrases phrases;

    ReadReach(ChannelPosts posts, ReadyPosts ready, Deliveries deliveries, Phrases phrases) {
        this.posts = posts;
        this.ready = ready;
        this.deliveries = deliveries;
        this.phrases = phrases;
    }

    @Override
    public String activity() {
        return "read-reach";
    }

    @Override
    public StepEnd run(LockedExternalTask task) {
        String draftId = ChannelStep.text(task, Names.DRAFT_ID);
        String channel = ChannelStep.text(task, Names.CHANNEL);
        Optional<Reach> reach = deliveries.reach(ready.key(draftId, channel));
        reach.ifPresent(known -> posts.reached(draftId, channel, known));
        return reach.<StepEnd>map(known ->
                        new StepEnd.Done(Map.of("reach", known.people(), "interactions", known.interactions())))
                .orElseGet(() -> new StepEnd.GaveUp(phrases.of("channel.reachUnknown")));
    }
}
