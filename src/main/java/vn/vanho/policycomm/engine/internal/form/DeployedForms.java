package vn.vanho.policycomm.engine.internal.form;

import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import vn.vanho.policycomm.engine.SentForms;
import vn.vanho.policycomm.engine.Violations;

/** Reads forms from the latest deployment. */
@Service
class DeployedForms implements SentForms {

    private final ProcessEngineConfigurationImpl engine;
    private final FormContract contract;
    private final FormSchema schema;

    DeployedForms(@Lazy ProcessEngine engine, FormContract contract, FormSchema schema) {
        this.engine = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        this.contract = contract;
        this.schema = schema;
    }

    @Override
    public void check(String form, Map<String, Object> values) {
        Violations violations = new Violations();
        engine.getCommandExecutorTxRequired().execute(context -> {
            contract.checkForm(form, Variables.fromMap(values), context, violations);
            return null;
        });
        violations.refuseIfAny();
    }

    @Override
    public Map<String, Object> schemaOf(String form) {
        return schema.of(engine.getCommandExecutorTxRequired().execute(context -> contract.latest(form, context)));
    }
}
