package vn.vanho.policycomm.evidence;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The steps of cases as the engine keeps them, open and done, whoever may see them: the caller decides who may. */
public interface CaseSteps {

    Optional<CaseStep> find(String taskId);

    /** Those of the tasks that are open. */
    List<String> open(Collection<String> taskIds);

    /**
     * Keeps an open task from being completed before the transaction at hand is over.
     *
     * @return whether it is open
     */
    boolean hold(String taskId);

    /**
     * Whether one of the groups was ever given a step of the main line of the case that the key belongs to: of all its
     * processes but units' parts.
     */
    boolean takesPart(Set<String> groups, String caseKey);
}
