package vn.vanho.policycomm.dissemination.process;

import org.camunda.bpm.engine.externaltask.LockedExternalTask;

/** What the application does at one step of a model whose work is on a channel outside. Spring bean. */
interface ChannelStep {

    /** Id of the step in the models. */
    String activity();

    /** Does it, outside of any transaction, as often as it is asked. */
    StepEnd run(LockedExternalTask task);

    static String text(LockedExternalTask task, String variable) {
        Object value = task.getVariables().get(variable);
        return value == null ? "" : value.toString();
    }
}
