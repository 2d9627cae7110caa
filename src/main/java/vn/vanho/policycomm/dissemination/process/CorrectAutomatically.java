package vn.vanho.policycomm.dissemination.process;

import java.util.Map;
import org.camunda.bpm.engine.externaltask.LockedExternalTask;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.channels.Deliveries;
import vn.vanho.policycomm.channels.Order;
import vn.vanho.policycomm.channels.Outcome;
import vn.vanho.policycomm.channels.Posted;
import vn.vanho.policycomm.dissemination.ChannelPosts;
import vn.vanho.policycomm.dissemination.CorrectionKind;
import vn.vanho.policycomm.dissemination.Corrections;
import vn.vanho.policycomm.engine.Actor;
import vn.vanho.policycomm.engine.Phrases;

/** Lets the adapter that made a post put the notice into it, or take it away. */
@Component
class CorrectAutomatically implements ChannelStep {

    private static final String CORRECTION = "correctionId";

    private final ChannelPosts posts;
    private final Corrections corrections;
    private final Deliveries deliveries;
    private final Phrases phrases;

    CorrectAutomatically(ChannelPosts posts, Corrections corrections, Deliveries deliveries, Phrases phrases) {
        this.posts = posts;
        this.corrections = corrections;
        this.deliveries = deliveries;
        this.phrases = phrases;
    }

    @Override
    public String activity() {
        return "correct-automatically";
    }

    @Override
    public StepEnd run(LockedExternalTask task) {
        String draftId = ChannelStep.text(task, Names.DRAFT_ID);
        String channel = ChannelStep.text(task, Names.CHANNEL);
        Outcome made = deliveries.settle(Order.post(channel, posts.kept(draftId, channel)));
        if (made.state() != Outcome.State.DONE) {
            return StepEnd.of(made);
        }
        return made.posted() == null
                ? new StepEnd.Done(Map.of())
                : correct(task, order(task, draftId, channel, made.posted()));
    }

    private Order order(LockedExternalTask task, String draftId, String channel, Posted target) {
        String key = "%s/%s".formatted(posts.key(draftId, channel), ChannelStep.text(task, CORRECTION));
        return CorrectionKind.ofCode(ChannelStep.text(task, "correctionKind")).hidesThePage()
                ? Order.remove(key, channel, target, posts.kept(draftId, channel))
                : Order.replace(
                        key,
                        channel,
                        target,
                        posts.withNotice(draftId, channel, ChannelStep.text(task, "correctionText")));
    }

    private StepEnd correct(LockedExternalTask task, Order order) {
        Outcome outcome = deliveries.attempt(order);
        return outcome.state() == Outcome.State.DONE ? done(task, order) : StepEnd.of(outcome);
    }

    private StepEnd done(LockedExternalTask task, Order order) {
        String note = phrases.of("channel.corrected." + order.work());
        corrections.doneElsewhere(ChannelStep.text(task, CORRECTION), order.channel(), note, Actor.APPLICATION);
        return new StepEnd.Done(Map.of());
    }
}
