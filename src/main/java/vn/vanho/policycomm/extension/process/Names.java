package vn.vanho.policycomm.extension.process;

import org.camunda.bpm.engine.delegate.VariableScope;

/** Names that Java and the model of an extension share. */
final class Names {

    static final String PROCESS = "extend-deadline";
    static final String DECISION_STEP = "decide-extension";
    static final String TASK_OVER = "extended-task-over";

    static final String EXTENSION = "extensionId";
    static final String TASK = "extendedTask";
    static final String TASK_NAME = "extendedTaskName";
    static final String CASE = "extendedCase";
    static final String ASKED = "moreTimeAsked";
    static final String TASK_DONE = "extendedTaskDone";
    static final String UNIT = "unit";
    static final String UNIT_NAME = "unitName";
    static final String DUE_ON = "dueOn";
    static final String WISHED_ON = "wishedOn";
    static final String REASON = "extensionReason";
    static final String DECISION = "extensionDecision";
    static final String GRANTED = "granted";
    static final String GRANTED_ON = "grantedOn";
    static final String REFUSAL = "extensionRefusal";

    private Names() {}

    static String text(VariableScope scope, String name) {
        return (String) scope.getVariable(name);
    }
}
