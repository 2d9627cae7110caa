package vn.vanho.policycomm.coverage;

import java.util.Map;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** A step, event, gateway or sequence flow of a model and how often the tests passed it. */
record ModelElement(String id, String kind, String name, long passes) {

    static ModelElement of(String process, FlowElement element, Map<String, Long> passes) {
        return new ModelElement(
                element.getId(),
                element.getElementType().getTypeName(),
                nameOf(element),
                passes.getOrDefault(process + " " + counted(element).getId(), 0L));
    }

    boolean passed() {
        return passes > 0;
    }

    @Override
    public String toString() {
        return "%s %s „%s“".formatted(kind, id, name);
    }

    /** What waits behind an event-based gateway is entered from the gateway, without its sequence flow being taken. */
    private static FlowElement counted(FlowElement element) {
        return element instanceof SequenceFlow flow && flow.getSource() instanceof EventBasedGateway
                ? flow.getTarget()
                : element;
    }

    private static String nameOf(FlowElement element) {
        if (element.getName() != null || !(element instanceof SequenceFlow flow)) {
            return element.getName() == null ? "" : oneLine(element.getName());
        }
        return nodeName(flow.getSource()) + " → " + nodeName(flow.getTarget());
    }

    private static String nodeName(FlowNode node) {
        return node.getName() == null ? node.getId() : oneLine(node.getName());
    }

    private static String oneLine(String name) {
        return name.strip().replaceAll("\\s+", " ");
    }
}
