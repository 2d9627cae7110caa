package vn.vanho.policycomm.plan.process;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.organisation.Units;

/** Tells people where something in the engine is due. */
@Component
class Places {

    private static final String UNIT = "unit";

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final RepositoryService repository;
    private final Units units;

    Places(RuntimeService runtime, TaskService tasks, RepositoryService repository, Units units) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.repository = repository;
        this.units = units;
    }

    /** The unit is the first that the task is given to. */
    Place of(Task task) {
        Set<String> groups = tasks.getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        String unit = units.all().stream()
                .filter(known -> known.isAmong(groups))
                .map(Unit::id)
                .findFirst()
                .orElse("");
        return new Place(caseKey(task.getProcessInstanceId()), task.getName(), unit);
    }

    /** The unit is the one that the instance is about. */
    Place of(String instance, String definition, String element) {
        return new Place(
                caseKey(instance),
                repository
                        .getBpmnModelInstance(definition)
                        .<FlowElement>getModelElementById(element)
                        .getName(),
                Objects.toString(runtime.getVariable(instance, UNIT), ""));
    }

    private String caseKey(String instance) {
        return Optional.ofNullable(runtime.createProcessInstanceQuery()
                        .processInstanceId(instance)
                        .singleResult())
                .map(ProcessInstance::getBusinessKey)
                .orElse("");
    }
}
