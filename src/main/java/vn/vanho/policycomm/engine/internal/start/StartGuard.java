package vn.vanho.policycomm.engine.internal.start;

import org.camunda.bpm.engine.impl.ProcessInstantiationBuilderImpl;
import org.camunda.bpm.engine.impl.cmd.CommandFields;
import org.camunda.bpm.engine.impl.cmd.GetDeployedProcessDefinitionCmd;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.Actor;
import vn.vanho.policycomm.engine.internal.door.CommandGuard;

/** Takes both ways of starting a process through the same rules. */
@Component
class StartGuard implements CommandGuard {

    private final StartRules rules;

    StartGuard(StartRules rules) {
        this.rules = rules;
    }

    @Override
    public <T> Command<T> admit(Command<T> command, CommandContext context, Actor actor) {
        if (command instanceof StartProcessInstanceCmd start) {
            admit(CommandFields.builder(start), context, actor);
        } else if (command instanceof SubmitStartFormCmd submit) {
            @SuppressWarnings("unchecked") // both are commands that answer with the instance
            Command<T> admitted = (Command<T>) admit(submit, context, actor);
            return admitted;
        }
        return command;
    }

    /** The variables are the builder's own: what the rules change in them is what the instance gets. */
    private void admit(ProcessInstantiationBuilderImpl start, CommandContext context, Actor actor) {
        ProcessDefinitionEntity process = new GetDeployedProcessDefinitionCmd(start, false).execute(context);
        VariableMap variables = Variables.fromMap(start.getVariables());
        start.businessKey(rules.check(process, start.getBusinessKey(), variables, context, actor));
    }

    private SubmitStartFormCmd admit(SubmitStartFormCmd submit, CommandContext context, Actor actor) {
        String id = CommandFields.processDefinitionId(submit);
        ProcessDefinitionEntity process =
                context.getProcessEngineConfiguration().getDeploymentCache().findDeployedProcessDefinitionById(id);
        VariableMap variables = CommandFields.variables(submit);
        String key = rules.check(process, CommandFields.businessKey(submit), variables, context, actor);
        return new SubmitStartFormCmd(id, key, variables);
    }
}
