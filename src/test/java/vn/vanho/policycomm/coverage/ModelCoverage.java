package vn.vanho.policycomm.coverage;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** A model of the house and what of it the tests passed. */
record ModelCoverage(Path file, List<ModelElement> elements) {

    static ModelCoverage of(Path file, Map<String, Long> passes) {
        BpmnModelInstance model = Bpmn.readModelFromFile(file.toFile());
        String process =
                model.getModelElementsByType(Process.class).iterator().next().getId();
        Stream<? extends FlowElement> all = Stream.concat(
                model.getModelElementsByType(FlowNode.class).stream(),
                model.getModelElementsByType(SequenceFlow.class).stream());
        return new ModelCoverage(
                file,
                all.map(element -> ModelElement.of(process, element, passes)).toList());
    }

    List<ModelElement> missed() {
        return elements.stream().filter(element -> !element.passed()).toList();
    }

    /** One line: the share, rounded down, so that 100 % is all of it. */
    String summary() {
        int passed = elements.size() - missed().size();
        return "%3d %%  %3d of %3d  %s".formatted(100 * passed / elements.size(), passed, elements.size(), file);
    }

    /** The summary, then each element with the number of its passes. */
    Stream<String> lines() {
        return Stream.concat(
                Stream.of("", summary()),
                elements.stream()
                        .map(element -> element.passed()
                                ? "%12d x  %s".formatted(element.passes(), element)
                                : "  NOT PASSED    " + element));
    }
}
