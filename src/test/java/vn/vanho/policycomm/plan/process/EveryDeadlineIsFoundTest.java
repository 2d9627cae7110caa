package vn.vanho.policycomm.plan.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vanho.policycomm.support.OnH2;

/** No model asks for a deadline in a place where a change of the days off would not find it. */
@OnH2
class EveryDeadlineIsFoundTest {

    private static final String ASKED = "deadlines.due(";

    @Autowired
    private RepositoryService repository;

    @Autowired
    private DueFormulas formulas;

    @Test
    void inNoModel() {
        Map<String, Long> found = repository.createProcessDefinitionQuery().latestVersion().list().stream()
                .collect(Collectors.toMap(ProcessDefinition::getKey, this::found));
        Map<String, Long> asked = repository.createProcessDefinitionQuery().latestVersion().list().stream()
                .collect(Collectors.toMap(ProcessDefinition::getKey, this::asked));

        assertThat(found)
                .isEqualTo(asked)
                .containsEntry("communicate-draft", 6L)
                .containsEntry("await-reply", 4L);
    }

    private long asked(ProcessDefinition definition) {
        return count(Bpmn.convertToString(repository.getBpmnModelInstance(definition.getId())));
    }

    private long found(ProcessDefinition definition) {
        BpmnModelInstance model = repository.getBpmnModelInstance(definition.getId());
        return model.getModelElementsByType(FlowNode.class).stream()
                .map(FlowNode::getId)
                .flatMap(node -> Stream.of(
                                formulas.ofTask(definition.getId(), node).stream(),
                                formulas.ofTimer(definition.getId(), node).stream(),
                                formulas.ofPart(definition.getId(), node).values().stream())
                        .flatMap(formula -> formula))
                .mapToLong(EveryDeadlineIsFoundTest::count)
                .sum();
    }

    private static long count(String text) {
        return (text.length() - text.replace(ASKED, "").length()) / ASKED.length();
    }
}
