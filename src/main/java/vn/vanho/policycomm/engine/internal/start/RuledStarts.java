package vn.vanho.policycomm.engine.internal.start;

import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import vn.vanho.policycomm.engine.Actor;
import vn.vanho.policycomm.engine.OwnAuthority;
import vn.vanho.policycomm.engine.Starts;

/** Runs the rules of a start inside a command of the engine. */
@Service
class RuledStarts implements Starts {

    private final ProcessEngineConfigurationImpl engine;
    private final StartRules rules;
    private final OwnAuthority own;

    RuledStarts(@Lazy ProcessEngine engine, StartRules rules, OwnAuthority own) {
        this.engine = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        this.rules = rules;
        this.own = own;
    }

    @Override
    public CheckedStart check(String processKey, Map<String, Object> values, Actor actor) {
        VariableMap variables = Variables.fromMap(values);
        String key = own.call(() ->
                engine.getCommandExecutorTxRequired().execute(context -> check(processKey, variables, context, actor)));
        return new CheckedStart(key, variables);
    }

    private String check(String processKey, VariableMap variables, CommandContext context, Actor actor) {
        ProcessDefinitionEntity process =
                engine.getDeploymentCache().findDeployedLatestProcessDefinitionByKey(processKey);
        return rules.check(process, null, variables, context, actor);
    }
}
