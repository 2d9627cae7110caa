package vn.vanho.policycomm.dossier.process;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.OwnAuthority;
import vn.vanho.policycomm.unitwork.UnitWork;

/** What the deployed models, which never change, say of their steps: each is asked for once. */
@Component
class StepForms {

    private final RepositoryService repository;
    private final OwnAuthority own;
    private final Map<String, Modelled> known = new ConcurrentHashMap<>();

    StepForms(RepositoryService repository, OwnAuthority own) {
        this.repository = repository;
        this.own = own;
    }

    /** What a model says of a step; it has no form where nobody fills in one. */
    private record Modelled(String name, Optional<String> form) {}

    /**
     * The form of a task or of a start.
     *
     * @param businessKey of its instance: the form of a unit's part is named by its kind of work, which the key names
     */
    Optional<String> form(String definition, String step, String businessKey) {
        return step(definition, step)
                .form()
                .flatMap(form -> form.startsWith("${") ? UnitWork.kindIn(businessKey) : Optional.of(form));
    }

    /** The name of a step in its model. */
    String name(String definition, String step) {
        return step(definition, step).name();
    }

    private Modelled step(String definition, String step) {
        return known.computeIfAbsent(definition + "/" + step, first -> read(definition, step));
    }

    private Modelled read(String definition, String step) {
        FlowElement element =
                own.call(() -> repository.getBpmnModelInstance(definition).getModelElementById(step));
        return element == null
                ? new Modelled(step, Optional.empty())
                : new Modelled(Objects.toString(element.getName(), step), Optional.ofNullable(reference(element)));
    }

    private static @Nullable String reference(FlowElement element) {
        if (element instanceof UserTask task) {
            return task.getCamundaFormRef();
        }
        return element instanceof StartEvent start ? start.getCamundaFormRef() : null;
    }
}
