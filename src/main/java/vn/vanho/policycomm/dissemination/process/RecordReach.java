package vn.vanho.policycomm.dissemination.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.channels.Reach;
import vn.vanho.policycomm.dissemination.ChannelPosts;

/** Records whom a post reached, as its channel says after 48 hours. */
@Component
class RecordReach implements TaskListener {

    private final ChannelPosts posts;

    RecordReach(ChannelPosts posts) {
        this.posts = posts;
    }

    @Override
    public void notify(DelegateTask task) {
        posts.reached(
                Names.text(task, Names.DRAFT_ID),
                Names.text(task, Names.CHANNEL),
                new Reach(
                        ((Number) task.getVariable("reach")).intValue(),
                        ((Number) task.getVariable("interactions")).intValue()));
    }
}
