package vn.vanho.policycomm.consultation.process;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceQuery;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.consultation.CommentHandling;
import vn.vanho.policycomm.consultation.HandlingStage;
import vn.vanho.policycomm.engine.OwnAuthority;

/** Reads the stage from the open tasks of the instance, and the approval from what was decided on the table. */
@Component
class EngineCommentHandling implements CommentHandling {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final OwnAuthority own;

    EngineCommentHandling(RuntimeService runtime, TaskService tasks, OwnAuthority own) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.own = own;
    }

    @Override
    public Optional<HandlingStage> stage(String draftId) {
        return own.call(() -> instance(draftId).map(this::stageOf));
    }

    @Override
    public List<String> drafts() {
        return own.call(() -> instances().list().stream()
                .map(instance -> (String) runtime.getVariable(instance.getId(), Names.DRAFT_ID))
                .toList());
    }

    Optional<String> instance(String draftId) {
        return instances().variableValueEquals(Names.DRAFT_ID, draftId).list().stream()
                .map(ProcessInstance::getId)
                .findFirst();
    }

    private ProcessInstanceQuery instances() {
        return runtime.createProcessInstanceQuery().processDefinitionKey(Names.HANDLE_COMMENTS);
    }

    private HandlingStage stageOf(String instance) {
        if (Names.APPROVED.equals(runtime.getVariable(instance, Names.TABLE_APPROVAL))) {
            return HandlingStage.APPROVED;
        }
        Set<String> open = tasks.createTaskQuery().processInstanceId(instance).list().stream()
                .map(Task::getTaskDefinitionKey)
                .collect(Collectors.toSet());
        if (open.contains(Names.WATCH_WINDOW) || open.contains(Names.APPROVE_EXTENSION)) {
            return HandlingStage.COLLECTING;
        } else if (open.contains(Names.CLASSIFY_COMMENTS)) {
            return HandlingStage.CLASSIFYING;
        }
        return open.contains(Names.ANSWER_COMMENTS) ? HandlingStage.ANSWERING : HandlingStage.COMPILING;
    }
}
