package vn.vanho.policycomm.evidence;

import java.util.Set;
import vn.vanho.policycomm.engine.OpenTask;

/**
 * A step that was given in a case, open or done.
 *
 * @param task itself; its business key is that of its own process instance
 * @param groups that it was given to: units and head groups
 */
public record CaseStep(OpenTask task, Set<String> groups) {

    public CaseStep {
        groups = Set.copyOf(groups);
    }
}
