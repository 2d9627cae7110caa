package vn.vanho.policycomm.dissemination.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.dissemination.ChannelPosts;
import vn.vanho.policycomm.engine.CurrentActor;

/** Records who found the posts right, and who approved them. */
@Component
class RecordPostStep implements TaskListener {

    private final ChannelPosts posts;
    private final CurrentActor actor;

    RecordPostStep(ChannelPosts posts, CurrentActor actor) {
        this.posts = posts;
        this.actor = actor;
    }

    @Override
    public void notify(DelegateTask task) {
        String draftId = Names.text(task, Names.DRAFT_ID);
        String by = actor.require().userId();
        switch (task.getTaskDefinitionKey()) {
            case "check-posts" ->
                when("right".equals(task.getVariable("postsCheck")), () -> posts.checked(draftId, by));
            case "approve-posts" ->
                when("approved".equals(task.getVariable("postsApproval")), () -> posts.approved(draftId, by));
            default -> throw new IllegalStateException("No step of a post: " + task.getTaskDefinitionKey());
        }
    }

    private static void when(boolean passed, Runnable record) {
        if (passed) {
            record.run();
        }
    }
}
