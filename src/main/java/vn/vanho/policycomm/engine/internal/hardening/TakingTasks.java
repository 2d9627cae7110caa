package vn.vanho.policycomm.engine.internal.hardening;

import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CommandFields;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.Account;
import vn.vanho.policycomm.engine.Accounts;
import vn.vanho.policycomm.engine.Actor;
import vn.vanho.policycomm.engine.ChangedMeanwhile;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.engine.internal.door.CommandGuard;

/**
 * Says who has a task already that somebody wants to take, and frees one whose holder may not work on it any more:
 * whoever may takes it, or gives it back to the group. Who stood in for somebody loses that right at midnight, when
 * nobody is there to give back what was taken with it.
 */
@Component
class TakingTasks implements CommandGuard {

    private final Accounts accounts;
    private final AuthorizationService authorizations;
    private final Phrases phrases;

    TakingTasks(@Lazy Accounts accounts, @Lazy AuthorizationService authorizations, Phrases phrases) {
        this.accounts = accounts;
        this.authorizations = authorizations;
        this.phrases = phrases;
    }

    @Override
    public <T> Command<T> admit(Command<T> command, CommandContext context, Actor actor) {
        if (command instanceof ClaimTaskCmd claim) {
            take(task(CommandFields.taskId(claim), context), context, actor);
        } else if (command instanceof AssignTaskCmd assign
                && CommandFields.assignee(assign).isEmpty()) {
            TaskEntity task = task(CommandFields.taskId(assign), context);
            return task != null && isOfAnother(task, actor) && WorkCheck.mayWork(task, context) && isFree(task)
                    ? inside -> inside.runWithoutAuthorization(command)
                    : command;
        }
        return command;
    }

    /** The engine by itself answers both with a fault of its own in English; who may not work it learns nothing here. */
    private void take(@Nullable TaskEntity task, CommandContext context, Actor actor) {
        if (task == null) {
            throw new ChangedMeanwhile(phrases);
        }
        if (isOfAnother(task, actor) && WorkCheck.mayWork(task, context)) {
            if (!isFree(task)) {
                throw ChangedMeanwhile.taken(phrases, name(task.getAssignee()));
            }
            task.setAssignee(null);
        }
    }

    private String name(String account) {
        return accounts.find(account).map(Account::name).orElse(account);
    }

    private static boolean isOfAnother(TaskEntity task, Actor actor) {
        return task.getAssignee() != null && !task.getAssignee().equals(actor.userId());
    }

    private boolean isFree(TaskEntity task) {
        return accounts.find(task.getAssignee())
                .filter(holder -> mayWork(holder.actor(), task))
                .isEmpty();
    }

    private static @Nullable TaskEntity task(@Nullable String id, CommandContext context) {
        return id == null ? null : context.getTaskManager().findTaskById(id);
    }

    private boolean mayWork(Actor person, TaskEntity task) {
        return authorizations.isUserAuthorized(
                person.userId(),
                List.copyOf(person.groups()),
                Permissions.TASK_WORK,
                Resources.TASK,
                Objects.requireNonNull(task.getId()));
    }
}
