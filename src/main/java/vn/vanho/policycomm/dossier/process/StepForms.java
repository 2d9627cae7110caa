package vn.vanho.policycomm.dossier.process;

import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.OwnAuthority;
import vn.vanho.policycomm.unitwork.UnitWork;

/** What the deployed models say of their steps; the engine keeps them parsed. */
@Component
class StepForms {

    private final RepositoryService repository;
    private final OwnAuthority own;

    StepForms(RepositoryService repository, OwnAuthority own) {
        this.repository = repository;
        this.own = own;
    }

    /**
     * The form of a task or of a start.
     *
     * @param businessKey of its instance: the form of a unit's part is named by its kind of work, which the key names
     */
    Optional<String> form(String definition, String step, String businessKey) {
        String form = reference(element(definition, step));
        if (form == null || !form.startsWith("${")) {
            return Optional.ofNullable(form);
        }
        return UnitWork.kindIn(businessKey);
    }

    /** The name of a step in its model. */
    String name(String definition, String step) {
        FlowElement element = element(definition, step);
        return element == null ? step : Objects.toString(element.getName(), step);
    }

    private static @Nullable String reference(@Nullable FlowElement element) {
        if (element instanceof UserTask task) {
            return task.getCamundaFormRef();
        }
        return element instanceof StartEvent start ? start.getCamundaFormRef() : null;
    }

    private @Nullable FlowElement element(String definition, String step) {
        return own.call(() -> repository.getBpmnModelInstance(definition).getModelElementById(step));
    }
}
