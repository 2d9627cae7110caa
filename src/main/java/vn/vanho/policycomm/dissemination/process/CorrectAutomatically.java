package vn.vanho.policycomm.dissemination.process;

import java.util.Map;
import org.camunda.bpm.engine.externaltask.LockedExternalTask;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.channels.Deliveries;
import vn.vanho.policycomm.channels.Order;
import vn.vanho.policycomm.channels.Outcome;
import vn.vanho.policycomm.channels.Posted;
import vn.vanho.policycomm.dissemination.CorrectionKind;
import vn.vanho.policycomm.dissemination.Corrections;
import vn.vanho.policycomm.dissemination.ReadyPosts;
import vn.vanho.policycomm.engine.Actor;
import vn.vanho.policycomm.engine.Phrases;

/** Lets the adapter that made a post put the notice into it, or take it away. */
@Component
class CorrectAutomatically implements ChannelStep {

    private static final String CORRECTION = "correctionId";

    private final ReadyPosts ready;
    private final Corrections corrections;
    private final Deliveries deliveries;
    private final Phrases phrases;

    CorrectAutomatically(ReadyPosts ready, Corrections corrections, Deliveries deliveries, Phrases phrases) {
        this.ready = ready;
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
        Outcome made = deliveries.settle(Order.post(channel, ready.kept(draftId, channel)));
        if (made.state() != Outcome.State.DONE) {
            return StepEnd.of(made);
        }
        return made.posted() == null
                ? new StepEnd.Done(Map.of())
                : correct(task, order(task, draftId, channel, made.posted()));
    }

    private Order order(LockedExternalTask task, String draftId, String channel, Posted target) {
        String key = "%s/%s".formatted(ready.key(draftId, channel), ChannelStep.text(task, CORRECTION));
        return CorrectionKind.ofCode(ChannelStep.text(task, "correctionKind")).hidesThePage()
                ? Order.remove(key, channel, target, ready.kept(draftId, channel))
                : Order.replace(
                        key,
                        channel,
                        target,
                        ready.withNotice(draftId, channel, ChannelStep.text(task, "correctionText")));
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
