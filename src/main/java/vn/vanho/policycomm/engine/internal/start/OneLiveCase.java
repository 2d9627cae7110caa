package vn.vanho.policycomm.engine.internal.start;

import java.util.function.BiConsumer;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Lets every process, also a called one, enter its instances among the open cases and free them at their end. */
final class OneLiveCase extends AbstractBpmnParseListener {

    private final OpenCases cases;

    OneLiveCase(OpenCases cases) {
        this.cases = cases;
    }

    /** Built-in listeners also run when an instance is deleted without its custom listeners. */
    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity process) {
        process.addBuiltInListener(ExecutionListener.EVENTNAME_START, forKeyed(process.getKey(), cases::open));
        process.addBuiltInListener(ExecutionListener.EVENTNAME_END, forKeyed(process.getKey(), cases::close));
    }

    private static ExecutionListener forKeyed(String processKey, BiConsumer<String, String> work) {
        return execution -> {
            String businessKey = execution.getProcessBusinessKey();
            if (businessKey != null && !businessKey.isBlank()) {
                work.accept(processKey, businessKey);
            }
        };
    }
}
