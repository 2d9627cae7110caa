package vn.vanho.policycomm.engine.internal;

import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.ProcessProperties;

/** Reads the deployed model, which the engine caches. */
@Component
class ModelProcessProperties implements ProcessProperties {

    private final RepositoryService repository;

    ModelProcessProperties(@Lazy RepositoryService repository) {
        this.repository = repository;
    }

    @Override
    public Optional<String> of(String processDefinitionId, String name) {
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
                .filter(property -> name.equals(property.getCamundaName()))
                .map(CamundaProperty::getCamundaValue)
                .findFirst();
    }
}
