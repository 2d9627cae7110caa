package vn.vanho.policycomm.organisation.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.GivenTask;

/**
 * Lets the cards of Tasklist name the draft. Its title is the process's, which staff may not read there; a task's own
 * variables they may.
 */
@Component
class TaskCards extends AbstractProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.getCustomPostBPMNParseListeners().add(new OnEachTask());
    }

    private static void nameTheDraft(DelegateTask task) {
        Object title = task.getVariable(GivenTask.SUBJECT);
        if (title != null) {
            task.setVariableLocal(GivenTask.SUBJECT, title);
        }
    }

    /** Hangs itself on every user task that is deployed. */
    private static final class OnEachTask extends AbstractBpmnParseListener {

        @Override
        public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
            ((UserTaskActivityBehavior) activity.getActivityBehavior())
                    .getTaskDefinition()
                    .addTaskListener(TaskListener.EVENTNAME_CREATE, TaskCards::nameTheDraft);
        }
    }
}
