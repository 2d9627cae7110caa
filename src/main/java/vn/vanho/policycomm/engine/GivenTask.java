package vn.vanho.policycomm.engine;

import java.util.Set;

/**
 * An open user task, whoever it is given to.
 *
 * @param task itself; its business key is that of its own process instance
 * @param subject what its case is about, e.g. the title of a draft; empty when it names none
 * @param groups that it is given to: units and head groups
 * @param mayWork whether the acting person may work on it
 */
public record GivenTask(OpenTask task, String subject, Set<String> groups, boolean mayWork) {

    /** The variable that tells what a case is about. */
    public static final String SUBJECT = "title";

    public GivenTask {
        groups = Set.copyOf(groups);
    }
}
