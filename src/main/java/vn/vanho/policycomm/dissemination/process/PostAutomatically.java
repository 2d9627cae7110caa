package vn.vanho.policycomm.dissemination.process;

import java.util.Map;
import org.camunda.bpm.engine.externaltask.LockedExternalTask;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.channels.Deliveries;
import vn.vanho.policycomm.channels.Order;
import vn.vanho.policycomm.channels.Outcome;
import vn.vanho.policycomm.channels.Posted;
import vn.vanho.policycomm.dissemination.ChannelPosts;
import vn.vanho.policycomm.dissemination.ReadyPosts;

/** Lets the adapter of a channel post what was approved for it. */
@Component
class PostAutomatically implements ChannelStep {

    private final ChannelPosts posts;
    private final ReadyPosts ready;
    private final Deliveries deliveries;

    PostAutomatically(ChannelPosts posts, ReadyPosts ready, Deliveries deliveries) {
        this.posts = posts;
        this.ready = ready;
        this.deliveries = deliveries;
    }

    @Override
    public String activity() {
        return "post-automatically";
    }

    @Override
    public StepEnd run(LockedExternalTask task) {
        String draftId = ChannelStep.text(task, Names.DRAFT_ID);
        String channel = ChannelStep.text(task, Names.CHANNEL);
        Outcome outcome = deliveries.attempt(Order.post(channel, ready.approved(draftId, channel)));
        return outcome.state() == Outcome.State.DONE ? done(draftId, channel, outcome) : StepEnd.of(outcome);
    }

    /** Whatever becomes of the process meanwhile, the post is on record. */
    private StepEnd done(String draftId, String channel, Outcome outcome) {
        Posted posted = outcome.posted();
        if (posted != null) {
            posts.posted(draftId, channel, posted);
        }
        return new StepEnd.Done(Map.of(Names.POST_URL, posted == null ? "" : posted.url()));
    }
}
