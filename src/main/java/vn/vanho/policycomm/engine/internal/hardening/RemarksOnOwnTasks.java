package vn.vanho.policycomm.engine.internal.hardening;

import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.impl.cmd.AddCommentCmd;
import org.camunda.bpm.engine.impl.cmd.CommandFields;
import org.camunda.bpm.engine.impl.cmd.CreateAttachmentCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteAttachmentCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteProcessInstanceCommentCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteTaskCommentCmd;
import org.camunda.bpm.engine.impl.cmd.SaveAttachmentCmd;
import org.camunda.bpm.engine.impl.cmd.UpdateCommentCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.AttachmentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.ActionForbidden;
import vn.vanho.policycomm.engine.Actor;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.engine.internal.door.CommandGuard;

/**
 * Comments and attachments belong to open tasks, and only who may work a task changes them there; the engine lets
 * everybody write.
 */
@Component
@Order(0)
class RemarksOnOwnTasks implements CommandGuard {

    private final Phrases phrases;

    RemarksOnOwnTasks(Phrases phrases) {
        this.phrases = phrases;
    }

    @Override
    public <T> Command<T> admit(Command<T> command, CommandContext context, Actor actor) {
        if (isRemark(command) && !actor.in(Groups.CAMUNDA_ADMIN)) {
            requireWork(taskOf(command, context), context);
        }
        return command;
    }

    private static boolean isRemark(Command<?> command) {
        return command instanceof AddCommentCmd
                || command instanceof UpdateCommentCmd
                || command instanceof DeleteTaskCommentCmd
                || command instanceof DeleteProcessInstanceCommentCmd
                || command instanceof CreateAttachmentCmd
                || command instanceof SaveAttachmentCmd
                || command instanceof DeleteAttachmentCmd;
    }

    private void requireWork(@Nullable String taskId, CommandContext context) {
        TaskEntity task = taskId == null ? null : context.getTaskManager().findTaskById(taskId);
        if (task == null || !WorkCheck.mayWork(task, context)) {
            throw new ActionForbidden(phrases.of("engine.remarks"));
        }
    }

    private static @Nullable String taskOf(Command<?> command, CommandContext context) {
        if (command instanceof AddCommentCmd add) {
            return CommandFields.taskId(add);
        } else if (command instanceof UpdateCommentCmd update) {
            return CommandFields.taskId(update);
        } else if (command instanceof DeleteTaskCommentCmd delete) {
            return CommandFields.taskId(delete);
        } else if (command instanceof CreateAttachmentCmd create) {
            return CommandFields.taskId(create);
        } else if (command instanceof SaveAttachmentCmd save) {
            return taskOf(CommandFields.attachment(save).getId(), context);
        }
        return command instanceof DeleteAttachmentCmd delete
                ? taskOf(CommandFields.attachmentId(delete), context)
                : null;
    }

    private static @Nullable String taskOf(String attachmentId, CommandContext context) {
        AttachmentEntity stored = context.getDbEntityManager().selectById(AttachmentEntity.class, attachmentId);
        return stored == null ? null : stored.getTaskId();
    }
}
