package vn.vanho.policycomm.plan;

/** What the engine runs of a plan. */
public interface RunningItems {

    /**
     * Whether a case with this key, or one below it, is under way.
     *
     * @param caseKey e.g. {@code 2024/II.1a}
     */
    boolean running(String caseKey);

    /** Whether the plan of the year is under way and begins what is still to come. */
    boolean takesMore(int planYear);
}
