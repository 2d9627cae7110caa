package vn.vanho.policycomm.engine.internal.hardening;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.BpmnParseException;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import vn.vanho.policycomm.engine.Phrases;

/** Refuses the deployment of a model with a script in it: as a task, a listener, a parameter or a condition. */
final class NoScripts extends AbstractBpmnParseListener {

    private static final Set<String> SCRIPTS = Set.of("scriptTask", "script");

    private final Phrases phrases;

    NoScripts(Phrases phrases) {
        this.phrases = phrases;
    }

    @Override
    public void parseRootElement(Element root, List<ProcessDefinitionEntity> processes) {
        root.elements().forEach(this::refuseScripts);
    }

    private void refuseScripts(Element element) {
        boolean scriptedCondition =
                "conditionExpression".equals(element.getTagName()) && element.attribute("language") != null;
        if (SCRIPTS.contains(element.getTagName()) || scriptedCondition) {
            throw new BpmnParseException(phrases.of("engine.noScripts", element.getTagName()), element);
        }
        element.elements().forEach(this::refuseScripts);
    }
}
