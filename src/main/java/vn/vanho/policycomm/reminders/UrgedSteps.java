package vn.vanho.policycomm.reminders;

/** Tells which steps come before the leadership by themselves when they are late; told by the feature that urges. */
public interface UrgedSteps {

    /** Whether the steps of this model are: the leadership then gets a step of its own, and needs no mail about it. */
    boolean reachLeadership(String process);
}
