package vn.vanho.policycomm.workbench;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.consultation.CommentGroup;
import vn.vanho.policycomm.consultation.Draft;
import vn.vanho.policycomm.engine.ActionForbidden;
import vn.vanho.policycomm.engine.CurrentActor;
import vn.vanho.policycomm.engine.OpenTasks;

/** What a person may do at the desk follows from the tasks that are open for them. */
@Component
class DeskRights {

    private static final String CLASSIFY = "classify-comments";
    private static final String ANSWER = "answer-comments";

    private final OpenTasks tasks;
    private final CurrentActor actor;

    DeskRights(OpenTasks tasks, CurrentActor actor) {
        this.tasks = tasks;
        this.actor = actor;
    }

    boolean mayGroup(Draft draft) {
        return tasks.find(CLASSIFY, draft.businessKey()).isPresent();
    }

    void requireGrouping(Draft draft) {
        tasks.require(CLASSIFY, draft.businessKey());
    }

    /** The groups of the engine whose answers this person may write; empty without a task. */
    Set<String> answerableUnits(Draft draft) {
        return tasks.find(ANSWER, draft.businessKey()).isPresent()
                ? actor.require().groups()
                : Set.of();
    }

    void requireAnswering(Draft draft, CommentGroup group) {
        if (!answerableUnits(draft).contains(group.ownerUnit())) {
            throw new ActionForbidden("Nhóm góp ý này do đơn vị khác trả lời");
        }
    }
}
