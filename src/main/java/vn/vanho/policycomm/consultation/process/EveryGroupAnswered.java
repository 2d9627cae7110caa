package vn.vanho.policycomm.consultation.process;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.consultation.CommentGroup;
import vn.vanho.policycomm.consultation.CommentGroups;
import vn.vanho.policycomm.consultation.Drafts;
import vn.vanho.policycomm.engine.CompletionCheck;
import vn.vanho.policycomm.engine.TaskCompletion;
import vn.vanho.policycomm.engine.Violations;

/** A unit is done when each of its groups has an answer; none is handed to it at the same moment. */
@Component
class EveryGroupAnswered implements CompletionCheck {

    private final Drafts drafts;
    private final CommentGroups groups;

    EveryGroupAnswered(Drafts drafts, CommentGroups groups) {
        this.drafts = drafts;
        this.groups = groups;
    }

    @Override
    public String taskKey() {
        return Names.ANSWER_COMMENTS;
    }

    @Override
    public void check(TaskCompletion completion, Violations violations) {
        String open = unanswered(completion).stream()
                .map(group -> "«%s»".formatted(group.title()))
                .collect(Collectors.joining(", "));
        if (!open.isEmpty()) {
            violations.add("groups", "Nhóm góp ý", "chưa trả lời %s; hãy trả lời trên bàn góp ý".formatted(open));
        }
    }

    private List<CommentGroup> unanswered(TaskCompletion completion) {
        String draftId = drafts.hold((String) completion.value(Names.DRAFT_ID).orElseThrow())
                .id();
        Object unit = completion.value(Names.OWNER_UNIT).orElseThrow();
        return groups.groups(draftId).stream()
                .filter(group -> group.ownerUnit().equals(unit))
                .filter(CommentGroup::awaitsAnswer)
                .toList();
    }
}
