package vn.vanho.policycomm.engine.internal.start;

import java.util.Optional;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.variable.VariableMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.ActionForbidden;
import vn.vanho.policycomm.engine.Actor;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.engine.ProcessProperties;
import vn.vanho.policycomm.engine.StartCheck;
import vn.vanho.policycomm.engine.StartRequest;
import vn.vanho.policycomm.engine.Violations;
import vn.vanho.policycomm.engine.internal.form.FormContract;

/** What must hold before a process starts: the right to, its form, its business key, its own checks. */
@Component
class StartRules {

    private final ProcessProperties properties;
    private final FormContract contract;
    private final CaseKeys keys;
    private final ObjectProvider<StartCheck> checks;
    private final Phrases phrases;

    StartRules(
            ProcessProperties properties,
            FormContract contract,
            CaseKeys keys,
            ObjectProvider<StartCheck> checks,
            Phrases phrases) {
        this.properties = properties;
        this.contract = contract;
        this.keys = keys;
        this.checks = checks;
        this.phrases = phrases;
    }

    /** Returns the business key to start with; the variables become what the instance gets. */
    String check(
            ProcessDefinitionEntity process,
            @Nullable String givenKey,
            VariableMap variables,
            CommandContext context,
            Actor actor) {
        context.getProcessEngineConfiguration()
                .getCommandCheckers()
                .forEach(checker -> checker.checkCreateProcessInstance(process));
        if (property(process, "starters", context).isEmpty()) {
            throw new ActionForbidden(phrases.of("start.notFromOutside", process.getName()));
        }
        Violations violations = new Violations();
        contract.checkStart(process.getId(), variables, context, violations);
        String item = property(process, "item", context).orElseThrow();
        CaseScope scope =
                property(process, "case", context).map(CaseScope::ofCode).orElse(CaseScope.SUBJECT);
        Optional<CaseKey> key = keys.keyOf(givenKey, item, scope, variables, violations);
        key.map(CaseKey::variables).ifPresent(variables::putAll);
        String businessKey = key.map(CaseKey::toString).orElse("");
        check(process.getKey(), new StartRequest(actor, businessKey, variables), violations);
        return businessKey;
    }

    private void check(String processKey, StartRequest request, Violations violations) {
        checks.stream()
                .filter(check -> check.processKey().equals(processKey))
                .forEach(check -> check.check(request, violations));
        violations.refuseIfAny();
    }

    private Optional<String> property(ProcessDefinitionEntity process, String name, CommandContext context) {
        return context.runWithoutAuthorization(() -> properties.of(process.getId(), name));
    }
}
