package vn.vanho.policycomm.engine.internal.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import vn.vanho.policycomm.engine.Answer;
import vn.vanho.policycomm.engine.AnsweredForms;

/** Reads each deployed form once. */
@Service
class ReadAnswers implements AnsweredForms {

    private final ProcessEngineConfigurationImpl engine;
    private final FormContract contract;
    private final AnswerTexts texts;
    private final Map<String, Form> read = new ConcurrentHashMap<>();

    ReadAnswers(@Lazy ProcessEngine engine, FormContract contract, AnswerTexts texts) {
        this.engine = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        this.contract = contract;
        this.texts = texts;
    }

    @Override
    public List<Answer> read(String deploymentId, String form, Map<String, Object> entered, Map<String, Object> shown) {
        Form deployed = read.computeIfAbsent(deploymentId + "/" + form, first -> engine.getCommandExecutorTxRequired()
                .execute(context -> contract.deployed(deploymentId, form, context)));
        return texts.of(deployed.fields(), entered, new Scope(new HashMap<>(shown)).with(entered));
    }
}
