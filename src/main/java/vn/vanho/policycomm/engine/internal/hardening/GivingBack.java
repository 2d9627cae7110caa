package vn.vanho.policycomm.engine.internal.hardening;

import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CommandFields;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.Actor;
import vn.vanho.policycomm.engine.internal.door.CommandGuard;

/** Whoever took a task may give it back to the unit; the engine's right to work a task covers the taking only. */
@Component
class GivingBack implements CommandGuard {

    @Override
    public <T> Command<T> admit(Command<T> command, CommandContext context, Actor actor) {
        return command instanceof AssignTaskCmd assign && givesBack(assign, context, actor)
                ? inside -> inside.runWithoutAuthorization(command)
                : command;
    }

    private static boolean givesBack(AssignTaskCmd assign, CommandContext context, Actor actor) {
        TaskEntity task = context.getTaskManager().findTaskById(CommandFields.taskId(assign));
        return CommandFields.assignee(assign).isEmpty()
                && task != null
                && actor.userId().equals(task.getAssignee());
    }
}
