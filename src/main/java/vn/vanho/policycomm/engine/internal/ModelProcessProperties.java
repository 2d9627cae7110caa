package vn.vanho.policycomm.engine.internal;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.ProcessProperties;

/** Reads a deployed model once: under its id it never changes, and each start asks for three of its properties. */
@Component
class ModelProcessProperties implements ProcessProperties {

    private final RepositoryService repository;
    private final Map<String, Map<String, String>> read = new ConcurrentHashMap<>();

    ModelProcessProperties(@Lazy RepositoryService repository) {
        this.repository = repository;
    }

    @Override
    public Optional<String> of(String processDefinitionId, String name) {
        return Optional.ofNullable(
                read.computeIfAbsent(processDefinitionId, this::read).get(name));
    }

    private Map<String, String> read(String processDefinitionId) {
        return repository.getBpmnModelInstance(processDefinitionId).getModelElementsByType(Process.class).stream()
                .filter(process -> process.getExtensionElements() != null)
                .flatMap(
                        process -> process
                                .getExtensionElements()
                                .getElementsQuery()
                                .filterByType(CamundaProperties.class)
                                .list()
                                .stream())
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .collect(Collectors.toMap(
                        CamundaProperty::getCamundaName, CamundaProperty::getCamundaValue, (first, second) -> first));
    }
}
