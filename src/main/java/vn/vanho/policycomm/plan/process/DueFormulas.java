package vn.vanho.policycomm.plan.process;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.springframework.stereotype.Component;

/** What the deployed models say of when things are due; the version that an instance runs by is asked, not the newest. */
@Component
class DueFormulas {

    private final RepositoryService repository;

    DueFormulas(RepositoryService repository) {
        this.repository = repository;
    }

    /** Of a step, e.g. {@code ${deadlines.due('plan')}}; empty when it gives none. */
    Optional<String> ofTask(String definition, String task) {
        return element(definition, task, UserTask.class).map(UserTask::getCamundaDueDate);
    }

    /** Of a timer that waits for a moment; empty for one that waits for a while. */
    Optional<String> ofTimer(String definition, String event) {
        return element(definition, event, CatchEvent.class).stream()
                .flatMap(waiting -> waiting.getEventDefinitions().stream())
                .filter(TimerEventDefinition.class::isInstance)
                .map(timer -> ((TimerEventDefinition) timer).getTimeDate())
                .flatMap(date -> Optional.ofNullable(date).stream())
                .map(ModelElementInstance::getTextContent)
                .findFirst();
    }

    /** Of the variables that a case gives to a part of it, by their names there. */
    Map<String, String> ofPart(String definition, String call) {
        return element(definition, call, CallActivity.class).stream()
                .flatMap(part ->
                        part.getExtensionElements().getElementsQuery().filterByType(CamundaIn.class).list().stream())
                .filter(given -> given.getCamundaTarget() != null)
                .collect(Collectors.toMap(CamundaIn::getCamundaTarget, DueFormulas::formula));
    }

    private static String formula(CamundaIn given) {
        String formula = given.getCamundaSourceExpression();
        return formula == null ? "${%s}".formatted(given.getCamundaSource()) : formula;
    }

    private <T extends ModelElementInstance> Optional<T> element(String definition, String id, Class<T> type) {
        return Optional.<ModelElementInstance>ofNullable(
                        repository.getBpmnModelInstance(definition).getModelElementById(id))
                .filter(type::isInstance)
                .map((Function<ModelElementInstance, T>) type::cast);
    }
}
