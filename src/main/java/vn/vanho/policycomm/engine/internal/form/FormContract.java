package vn.vanho.policycomm.engine.internal.form;

import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.camunda.bpm.engine.form.CamundaFormRef;
import org.camunda.bpm.engine.form.FormData;
import org.camunda.bpm.engine.impl.GetDeployedTaskFormCmd;
import org.camunda.bpm.engine.impl.cmd.GetDeployedStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.GetDeploymentResourceCmd;
import org.camunda.bpm.engine.impl.cmd.GetStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskFormCmd;
import org.camunda.bpm.engine.impl.form.entity.CamundaFormDefinitionManager;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.repository.CamundaFormDefinition;
import org.camunda.bpm.engine.variable.VariableMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.engine.Violations;

/** The deployed form is what the server accepts (design, 'The form is the contract'). */
@Component
public class FormContract {

    private static final String DEPLOYMENT = "deployment";

    private final Rules rules;
    private final Phrases phrases;
    private final Map<String, Form> read = new ConcurrentHashMap<>();

    FormContract(Rules rules, Phrases phrases) {
        this.rules = rules;
        this.phrases = phrases;
    }

    /** Checks a start; takes out of the variables what the form shows but does not let people set. */
    public void checkStart(String definitionId, VariableMap sent, CommandContext context, Violations violations) {
        Form form = form(new GetStartFormCmd(definitionId), new GetDeployedStartFormCmd(definitionId), context);
        check(form, sent, Map.of(), violations);
    }

    /** Checks a completion in the same way; {@code held} is what is visible from the task. */
    void checkTask(
            String taskId,
            VariableMap sent,
            Map<String, @Nullable Object> held,
            CommandContext context,
            Violations violations) {
        Form form = form(new GetTaskFormCmd(taskId), new GetDeployedTaskFormCmd(taskId), context);
        check(form, sent, held, violations);
    }

    /** Checks what comes in without a task or a start. */
    void checkForm(String key, VariableMap sent, CommandContext context, Violations violations) {
        check(latest(key, context), sent, Map.of(), violations);
    }

    /** The form of this key as it was deployed last. */
    Form latest(String key, CommandContext context) {
        return read(context.getCamundaFormDefinitionManager().findLatestDefinitionByKey(key), context);
    }

    /** The form of this key of a deployment, or as it was deployed last; one without fields when there is neither. */
    Form deployed(String deploymentId, String key, CommandContext context) {
        CamundaFormDefinitionManager forms = context.getCamundaFormDefinitionManager();
        return Stream.of(
                        forms.findDefinitionByDeploymentAndKey(deploymentId, key), forms.findLatestDefinitionByKey(key))
                .filter(Objects::nonNull)
                .findFirst()
                .map(form -> read(form, context))
                .orElse(Form.NONE);
    }

    private static Form read(CamundaFormDefinition form, CommandContext context) {
        return read(new GetDeploymentResourceCmd(form.getDeploymentId(), form.getResourceName()), context);
    }

    private void check(Form form, VariableMap sent, Map<String, @Nullable Object> held, Violations violations) {
        FormCheck check = new FormCheck(rules, phrases, violations);
        check.check(form, PlainValues.sent(sent), held).forEach(sent::remove);
    }

    /** A form of a deployment never changes, so it is read once. */
    private Form form(Command<? extends FormData> data, Command<InputStream> deployed, CommandContext context) {
        FormData form = context.runWithoutAuthorization(data);
        CamundaFormRef reference = form.getCamundaFormRef();
        if (reference == null && form.getFormKey() == null) {
            return Form.NONE;
        }
        return reference != null && DEPLOYMENT.equals(reference.getBinding())
                ? read.computeIfAbsent(
                        form.getDeploymentId() + "/" + reference.getKey(), first -> read(deployed, context))
                : read(deployed, context);
    }

    private static Form read(Command<InputStream> deployed, CommandContext context) {
        return FormReader.read(context.runWithoutAuthorization(deployed));
    }
}
