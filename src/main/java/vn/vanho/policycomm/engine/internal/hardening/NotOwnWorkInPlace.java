package vn.vanho.policycomm.engine.internal.hardening;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.history.UserOperationLogEntry;
import org.camunda.bpm.engine.impl.cmd.CommandFields;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.ActionForbidden;
import vn.vanho.policycomm.engine.Actor;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.engine.internal.door.CommandGuard;

/**
 * Nobody decides in another's place on what they did themselves: who completed a step of a case, or of the one that
 * called it, completes no step there by a right that is lent.
 */
@Component
class NotOwnWorkInPlace implements CommandGuard {

    private final Phrases phrases;

    NotOwnWorkInPlace(Phrases phrases) {
        this.phrases = phrases;
    }

    @Override
    public <T> Command<T> admit(Command<T> command, CommandContext context, Actor actor) {
        String id = taskOf(command);
        TaskEntity task = id == null ? null : context.getTaskManager().findTaskById(id);
        if (task != null && isInPlace(task, actor) && didBefore(task, context, actor)) {
            throw new ActionForbidden(phrases.of("engine.ownWorkInPlace"));
        }
        return command;
    }

    private static @Nullable String taskOf(Command<?> command) {
        if (command instanceof CompleteTaskCmd complete) {
            return CommandFields.taskId(complete);
        }
        return command instanceof SubmitTaskFormCmd submit ? CommandFields.taskId(submit) : null;
    }

    private static boolean isInPlace(TaskEntity task, Actor actor) {
        Set<String> groups = task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .flatMap(Stream::ofNullable)
                .collect(Collectors.toSet());
        return actor.lender(groups).isPresent();
    }

    /** The engine's own log tells who completed what, whether the task was taken before or not. */
    private static boolean didBefore(TaskEntity task, CommandContext context, Actor actor) {
        return context.runWithoutAuthorization(() -> instances(task)
                .anyMatch(instance -> context.getProcessEngineConfiguration()
                                .getHistoryService()
                                .createUserOperationLogQuery()
                                .processInstanceId(instance)
                                .userId(actor.userId())
                                .operationType(UserOperationLogEntry.OPERATION_TYPE_COMPLETE)
                                .count()
                        > 0));
    }

    private static Stream<String> instances(TaskEntity task) {
        ExecutionEntity instance = task.getProcessInstance();
        Optional<String> caller =
                Optional.ofNullable(instance.getSuperExecution()).map(ExecutionEntity::getProcessInstanceId);
        return Stream.concat(Stream.of(instance.getId()), caller.stream());
    }
}
