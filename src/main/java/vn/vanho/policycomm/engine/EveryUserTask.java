package vn.vanho.policycomm.engine;

import java.util.Set;
import org.camunda.bpm.engine.delegate.TaskListener;

/**
 * Hears of every user task, in the transaction in which it happens and without a word in any model. A bean of the feature
 * that has to know.
 */
public interface EveryUserTask extends TaskListener {

    /** Those that it hears of, of {@link #EVENTNAME_ASSIGNMENT}, {@link #EVENTNAME_COMPLETE} and {@link #EVENTNAME_DELETE}. */
    Set<String> events();
}
