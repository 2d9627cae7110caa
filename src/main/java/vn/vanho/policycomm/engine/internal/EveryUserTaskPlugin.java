package vn.vanho.policycomm.engine.internal;

import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import vn.vanho.policycomm.engine.EveryUserTask;

/** Hangs {@link EveryUserTask} on every user task; they are looked up when they are needed, since the engine starts first. */
@Component
@Order(310)
class EveryUserTaskPlugin extends AbstractProcessEnginePlugin {

    private static final List<String> EVENTS =
            List.of(TaskListener.EVENTNAME_ASSIGNMENT, TaskListener.EVENTNAME_COMPLETE, TaskListener.EVENTNAME_DELETE);

    private final Supplier<List<EveryUserTask>> listeners;

    EveryUserTaskPlugin(ObjectProvider<EveryUserTask> listeners) {
        this.listeners = SingletonSupplier.of(() -> listeners.orderedStream().toList());
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.getCustomPreBPMNParseListeners().add(new Hook());
    }

    private void tell(String event, DelegateTask task) {
        listeners.get().stream()
                .filter(listener -> listener.events().contains(event))
                .forEach(listener -> listener.notify(task));
    }

    /** Built-in listeners also run when a task goes without its custom listeners. */
    private final class Hook extends AbstractBpmnParseListener {

        @Override
        public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
            TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
            EVENTS.forEach(event -> task.addBuiltInTaskListener(event, told -> tell(event, told)));
        }
    }
}
