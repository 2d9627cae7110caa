package vn.vanho.policycomm.evidence;

import vn.vanho.policycomm.engine.OpenTask;

/**
 * What a piece of evidence is for: one unit's part of a case, or one step that it was given there.
 *
 * @param caseKey business key of the process instance, e.g. {@code 2024/II.3a/luat-x/coordinate/xa-van-ho}
 * @param unit the unit that does the work, e.g. {@code xa-van-ho}
 * @param step id of the task; {@link #PART} for a part, whose task comes again when its head returns it
 */
public record WorkOfUnit(String caseKey, String unit, String step) {

    public static final String PART = "";

    /** The task of a part, in the model of all parts. */
    private static final String TASK_OF_PART = "do-work";

    /** A unit's part. */
    public WorkOfUnit(String caseKey, String unit) {
        this(caseKey, unit, PART);
    }

    /** What a unit's open or finished task is for. */
    public static WorkOfUnit in(OpenTask task, String unit) {
        return new WorkOfUnit(task.businessKey(), unit, task.key().equals(TASK_OF_PART) ? PART : task.id());
    }

    public boolean isPart() {
        return step.equals(PART);
    }
}
