package vn.vanho.policycomm.engine.internal.hardening;

import java.util.List;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.impl.cmd.AbstractCorrelateMessageCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractModificationCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractPatchVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractRemoveVariableCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractRestartProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractSetExternalTaskRetriesCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractSetVariableCmd;
import org.camunda.bpm.engine.impl.cmd.EvaluateStartConditionCmd;
import org.camunda.bpm.engine.impl.cmd.ExternalTaskCmd;
import org.camunda.bpm.engine.impl.cmd.FetchExternalTasksCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskBpmnErrorCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskEscalationCmd;
import org.camunda.bpm.engine.impl.cmd.MessageEventReceivedCmd;
import org.camunda.bpm.engine.impl.cmd.ModifyProcessInstanceAsyncCmd;
import org.camunda.bpm.engine.impl.cmd.ModifyProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.SetProcessDefinitionVersionCmd;
import org.camunda.bpm.engine.impl.cmd.SignalCmd;
import org.camunda.bpm.engine.impl.cmd.SignalEventReceivedCmd;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceAtActivitiesCmd;
import org.camunda.bpm.engine.impl.cmd.batch.CorrelateAllMessageBatchCmd;
import org.camunda.bpm.engine.impl.cmd.batch.variables.SetVariablesToProcessInstancesBatchCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.migration.AbstractMigrationCmd;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.ActionForbidden;
import vn.vanho.policycomm.engine.Actor;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.engine.internal.door.CommandGuard;

/** Whatever would lead an instance past a form, or change its variables without one, is the administrator's alone. */
@Component
class AdministratorsOnly implements CommandGuard {

    private static final List<Class<?>> WAYS_PAST_A_FORM = List.of(
            HandleTaskBpmnErrorCmd.class,
            HandleTaskEscalationCmd.class,
            StartProcessInstanceAtActivitiesCmd.class,
            ModifyProcessInstanceCmd.class,
            ModifyProcessInstanceAsyncCmd.class,
            AbstractModificationCmd.class,
            AbstractRestartProcessInstanceCmd.class,
            AbstractMigrationCmd.class,
            SetProcessDefinitionVersionCmd.class);
    private static final List<Class<?>> CHANGES_OF_VARIABLES = List.of(
            AbstractSetVariableCmd.class,
            AbstractRemoveVariableCmd.class,
            AbstractPatchVariablesCmd.class,
            SetVariablesToProcessInstancesBatchCmd.class);
    private static final List<Class<?>> EVENTS = List.of(
            AbstractCorrelateMessageCmd.class,
            CorrelateAllMessageBatchCmd.class,
            MessageEventReceivedCmd.class,
            SignalCmd.class,
            SignalEventReceivedCmd.class,
            EvaluateStartConditionCmd.class);
    private static final List<Class<?>> EXTERNAL_TASKS =
            List.of(FetchExternalTasksCmd.class, ExternalTaskCmd.class, AbstractSetExternalTaskRetriesCmd.class);
    private static final List<List<Class<?>>> ALL =
            List.of(WAYS_PAST_A_FORM, CHANGES_OF_VARIABLES, EVENTS, EXTERNAL_TASKS);

    private final Phrases phrases;

    AdministratorsOnly(Phrases phrases) {
        this.phrases = phrases;
    }

    @Override
    public <T> Command<T> admit(Command<T> command, CommandContext context, Actor actor) {
        if (!actor.in(Groups.CAMUNDA_ADMIN) && isReserved(command)) {
            throw new ActionForbidden(phrases.of("engine.administratorsOnly"));
        }
        return command;
    }

    private static boolean isReserved(Command<?> command) {
        return ALL.stream().flatMap(List::stream).anyMatch(type -> type.isInstance(command));
    }
}
