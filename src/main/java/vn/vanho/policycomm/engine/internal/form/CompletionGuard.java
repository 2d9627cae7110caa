package vn.vanho.policycomm.engine.internal.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.cmd.CommandFields;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.VariableMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import vn.vanho.policycomm.engine.Actor;
import vn.vanho.policycomm.engine.ChangedMeanwhile;
import vn.vanho.policycomm.engine.CompletionCheck;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.engine.TaskCompletion;
import vn.vanho.policycomm.engine.Violations;
import vn.vanho.policycomm.engine.internal.door.CommandGuard;

/** Lets a task be completed or resolved only as its form and the rules beyond the form allow. */
@Component
class CompletionGuard implements CommandGuard {

    private final FormContract contract;
    private final Supplier<Map<String, List<CompletionCheck>>> checks;
    private final Phrases phrases;

    CompletionGuard(FormContract contract, ObjectProvider<CompletionCheck> checks, Phrases phrases) {
        this.contract = contract;
        this.checks =
                SingletonSupplier.of(() -> checks.stream().collect(Collectors.groupingBy(CompletionCheck::taskKey)));
        this.phrases = phrases;
    }

    @Override
    public <T> Command<T> admit(Command<T> command, CommandContext context, Actor actor) {
        if (command instanceof CompleteTaskCmd complete) {
            VariableMap sent = CommandFields.variables(complete);
            check(CommandFields.taskId(complete), sent, context, actor);
            CommandFields.replaceVariables(complete, sent);
        } else if (command instanceof SubmitTaskFormCmd submit) {
            VariableMap sent = CommandFields.variables(submit);
            check(CommandFields.taskId(submit), sent, context, actor);
            CommandFields.replaceVariables(submit, sent);
        }
        return command;
    }

    /** What passes goes on to the engine, which asks for the right to the task; who lacks it reads nothing but that. */
    private void check(@Nullable String taskId, VariableMap sent, CommandContext context, Actor actor) {
        TaskEntity task = taskId == null ? null : context.getTaskManager().findTaskById(taskId);
        if (task == null) {
            throw new ChangedMeanwhile(phrases);
        }
        try {
            check(task, sent, context, actor);
        } catch (RuntimeException refused) {
            context.getProcessEngineConfiguration()
                    .getCommandCheckers()
                    .forEach(checker -> checker.checkTaskWork(task));
            throw refused;
        }
    }

    private void check(TaskEntity task, VariableMap sent, CommandContext context, Actor actor) {
        Violations violations = new Violations();
        Map<String, @Nullable Object> held = PlainValues.held(task.getVariablesTyped(false));
        contract.checkTask(task.getId(), sent, held, context, violations);
        TaskCompletion completion =
                new TaskCompletion(actor, businessKey(task), filled(PlainValues.sent(sent)), filled(held));
        checks.get()
                .getOrDefault(task.getTaskDefinitionKey(), List.of())
                .forEach(check -> check.check(completion, violations));
        violations.refuseIfAny();
    }

    private static String businessKey(TaskEntity task) {
        ExecutionEntity instance = task.getProcessInstance();
        return instance == null ? "" : Objects.requireNonNullElse(instance.getBusinessKey(), "");
    }

    private static Map<String, Object> filled(Map<String, @Nullable Object> values) {
        Map<String, Object> filled = new HashMap<>();
        values.forEach((name, value) -> {
            if (value != null) {
                filled.put(name, value);
            }
        });
        return filled;
    }
}
