package vn.vanho.policycomm.extension.process;

import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.EveryUserTask;
import vn.vanho.policycomm.engine.OwnAuthority;
import vn.vanho.policycomm.extension.Extension;

/**
 * Tells a request for more time that its task is done or was taken away, so that the leadership need not decide it. A task
 * for which nobody ever asked is known by its own variables, which the engine reads anyway to delete them.
 */
@Component
class TaskOver implements EveryUserTask {

    private final ExtensionTable table;
    private final RuntimeService runtime;
    private final OwnAuthority own;

    TaskOver(ExtensionTable table, RuntimeService runtime, OwnAuthority own) {
        this.table = table;
        this.runtime = runtime;
        this.own = own;
    }

    @Override
    public Set<String> events() {
        return Set.of(EVENTNAME_COMPLETE, EVENTNAME_DELETE);
    }

    @Override
    public void notify(DelegateTask task) {
        if (task.hasVariableLocal(Names.ASKED)) {
            end(task);
        }
    }

    private void end(DelegateTask task) {
        boolean done = EVENTNAME_COMPLETE.equals(task.getEventName());
        table.openAt(task.getId()).ifPresent(request -> own.run(() -> tell(request, done)));
    }

    private void tell(Extension request, boolean done) {
        runtime.createMessageCorrelation(Names.TASK_OVER)
                .processInstanceVariableEquals(Names.EXTENSION, request.id())
                .setVariable(Names.TASK_DONE, done)
                .correlateAll();
    }
}
