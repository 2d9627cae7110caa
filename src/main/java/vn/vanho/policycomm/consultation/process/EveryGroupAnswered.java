package vn.vanho.policycomm.consultation.process;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.consultation.CommentGroup;
import vn.vanho.policycomm.consultation.CommentGroups;
import vn.vanho.policycomm.engine.CompletionCheck;
import vn.vanho.policycomm.engine.TaskCompletion;
import vn.vanho.policycomm.engine.Violations;

/** A unit is done when each of its groups has an answer. */
@Component
class EveryGroupAnswered implements CompletionCheck {

    private final CommentGroups groups;

    EveryGroupAnswered(CommentGroups groups) {
        this.groups = groups;
    }

    @Override
    public String taskKey() {
        return "answer-comments";
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
        String draftId = (String) completion.value(Names.DRAFT_ID).orElseThrow();
        Object unit = completion.value("ownerUnit").orElseThrow();
        return groups.groups(draftId).stream()
                .filter(group -> group.ownerUnit().equals(unit))
                .filter(group -> group.answered().isEmpty())
                .toList();
    }
}
