package vn.vanho.policycomm.support;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.bpmn.delegate.JavaDelegateInvocation;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.delegate.DefaultDelegateInterceptor;
import org.camunda.bpm.engine.impl.delegate.DelegateInvocation;
import org.camunda.bpm.engine.impl.task.delegate.TaskListenerInvocation;
import org.springframework.boot.test.context.TestComponent;

/**
 * Does something in the middle of a step, within the engine's transaction, after the step's own service or task listener
 * did its work: it fails, or somebody else acts at that moment. A test that asks for it ends it with {@link #end}.
 */
@TestComponent
public class Interference extends AbstractProcessEnginePlugin {

    private final Map<String, Runnable> at = new ConcurrentHashMap<>();

    /** What a step fails with. */
    public static final class Fault extends RuntimeException {

        Fault(String step) {
            super("Hỏng để thử ở " + step);
        }
    }

    /** From now on the service of this step fails, whichever the case. */
    public void failAt(String step) {
        at.put(step, () -> {
            throw new Fault(step);
        });
    }

    /** The next time that this step is done, this happens before the engine commits. */
    public void onceAt(String step, Runnable event) {
        at.put(step, () -> {
            at.remove(step);
            event.run();
        });
    }

    public void end() {
        at.clear();
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setDelegateInterceptor(new DefaultDelegateInterceptor() {
            @Override
            public void handleInvocation(DelegateInvocation invocation) throws Exception {
                super.handleInvocation(invocation);
                boolean ofStep =
                        invocation instanceof JavaDelegateInvocation || invocation instanceof TaskListenerInvocation;
                if (ofStep && invocation.getContextExecution() instanceof DelegateExecution execution) {
                    at.getOrDefault(execution.getCurrentActivityId(), () -> {}).run();
                }
            }
        });
    }
}
