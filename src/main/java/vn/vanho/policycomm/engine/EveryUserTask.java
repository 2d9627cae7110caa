package vn.vanho.policycomm.engine;

import java.util.Set;
import org.camunda.bpm.engine.delegate.TaskListener;

/**
 * Hears of every user task, in the transaction in which it happens and without a word in any model. A bean of the feature
 * that has to know.
 */
public interface EveryUserTask extends TaskListener {

    /** The events that it hears of, e.g. {@link #EVENTNAME_COMPLETE}. */
    Set<String> events();
}
