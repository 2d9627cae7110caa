package vn.vanho.policycomm.dissemination.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.dissemination.ChannelPosts;
import vn.vanho.policycomm.engine.CurrentActor;

/** Records where a person posted the text. */
@Component
class RecordPost implements TaskListener {

    private final ChannelPosts posts;
    private final CurrentActor actor;

    RecordPost(ChannelPosts posts, CurrentActor actor) {
        this.posts = posts;
        this.actor = actor;
    }

    @Override
    public void notify(DelegateTask task) {
        String draftId = Names.text(task, Names.DRAFT_ID);
        String channel = Names.text(task, Names.CHANNEL);
        String reason = Names.text(task, PostIsThere.UNSEEN_REASON);
        posts.posted(
                draftId,
                channel,
                Names.text(task, Names.POST_URL),
                actor.require().userId());
        if (!reason.isBlank()) {
            posts.unseen(draftId, channel, reason);
        }
    }
}
