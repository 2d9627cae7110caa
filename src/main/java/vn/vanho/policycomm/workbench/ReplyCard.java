package vn.vanho.policycomm.workbench;

import java.util.List;
import java.util.Map;
import vn.vanho.policycomm.consultation.CommentGroup;
import vn.vanho.policycomm.consultation.CommentOnDesk;
import vn.vanho.policycomm.consultation.Relay;

/**
 * A group with the drafting agency's reply to it.
 *
 * @param keyedIn whether a reply is recorded
 * @param form what is recorded, or what was typed wrongly just now
 */
record ReplyCard(CommentGroup group, List<CommentOnDesk> comments, boolean keyedIn, AgencyReplyForm form) {

    /**
     * The groups that hold comments.
     *
     * @param typed what was typed wrongly, by the id of its group
     */
    static List<ReplyCard> of(Desk desk, Relay relay, Map<String, AgencyReplyForm> typed) {
        return desk.groups().stream()
                .filter(filled -> !filled.comments().isEmpty())
                .map(filled -> of(filled, relay, typed))
                .toList();
    }

    private static ReplyCard of(Desk.FilledGroup filled, Relay relay, Map<String, AgencyReplyForm> typed) {
        String id = filled.group().id();
        AgencyReplyForm recorded = AgencyReplyForm.of(relay.replyTo(id));
        return new ReplyCard(
                filled.group(), filled.comments(), relay.replyTo(id) != null, typed.getOrDefault(id, recorded));
    }
}
