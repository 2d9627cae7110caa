package vn.vanho.policycomm.consultation.process;

import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.consultation.AgencyReplies;
import vn.vanho.policycomm.consultation.CommentGroup;
import vn.vanho.policycomm.consultation.CommentGroups;
import vn.vanho.policycomm.consultation.Relay;
import vn.vanho.policycomm.engine.CompletionCheck;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.engine.TaskCompletion;
import vn.vanho.policycomm.engine.Violations;

/** The drafting agency's reply is keyed in for each group that holds comments, unless the waiting is ended without it. */
@Component
class EveryGroupReplied implements CompletionCheck {

    private final CommentGroups groups;
    private final AgencyReplies replies;
    private final Phrases phrases;

    EveryGroupReplied(CommentGroups groups, AgencyReplies replies, Phrases phrases) {
        this.groups = groups;
        this.replies = replies;
        this.phrases = phrases;
    }

    @Override
    public String taskKey() {
        return "key-in-reply";
    }

    @Override
    public void check(TaskCompletion completion, Violations violations) {
        String draftId = (String) completion.value(Names.DRAFT_ID).orElseThrow();
        String open = unreplied(draftId);
        boolean complete =
                completion.value("agencyReply").filter("keyed-in"::equals).isPresent();
        if (complete && !open.isEmpty()) {
            violations.add("agencyReply", "Trả lời của cơ quan", phrases.of("agencyReply.fault.missing", open));
        }
    }

    private String unreplied(String draftId) {
        Relay relay = replies.of(draftId);
        return groups.filledGroups(draftId).stream()
                .filter(group -> relay.replyTo(group.id()) == null)
                .map(CommentGroup::title)
                .map("«%s»"::formatted)
                .collect(Collectors.joining(", "));
    }
}
