package vn.vanho.policycomm.dissemination.process;

import org.springframework.stereotype.Component;
import vn.vanho.policycomm.dissemination.ChannelPosts;
import vn.vanho.policycomm.engine.ActionForbidden;
import vn.vanho.policycomm.engine.CompletionCheck;
import vn.vanho.policycomm.engine.TaskCompletion;
import vn.vanho.policycomm.engine.Violations;

/** Whoever drafted the posts never checks them (plan, 'State secrets': a second person). */
@Component
class PostsNotByTheirAuthor implements CompletionCheck {

    private final ChannelPosts posts;

    PostsNotByTheirAuthor(ChannelPosts posts) {
        this.posts = posts;
    }

    @Override
    public String taskKey() {
        return "check-posts";
    }

    @Override
    public void check(TaskCompletion completion, Violations violations) {
        String draftId = (String) completion.value(Names.DRAFT_ID).orElseThrow();
        if (posts.of(draftId).stream()
                .anyMatch(post -> post.preparedBy().equals(completion.actor().userId()))) {
            throw new ActionForbidden("Bạn là người soạn bài nên không được tự kiểm tra; người khác phải làm việc này");
        }
    }
}
