package vn.vanho.policycomm.portal;

import org.springframework.beans.factory.annotation.Autowired;
import vn.vanho.policycomm.consultation.CommentGroups;
import vn.vanho.policycomm.consultation.CommentOnDesk;

/** What the stories about comments share: the desk that they come to. */
abstract class CommentStories extends PortalStories {

    @Autowired
    protected CommentGroups groups;

    protected CommentOnDesk onDesk(String draftId, String body) {
        return groups.comments(draftId).stream()
                .filter(comment -> comment.body().equals(body))
                .findFirst()
                .orElseThrow();
    }
}
