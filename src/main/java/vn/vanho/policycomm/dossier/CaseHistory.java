package vn.vanho.policycomm.dossier;

import java.util.List;
import java.util.Set;
import vn.vanho.policycomm.plan.PlanCase;

/**
 * The cases of a year and their steps, asked from the engine's history each time, in as many queries for sixty parts as
 * for one. Who may see what is the caller's to decide.
 */
public interface CaseHistory {

    /** All steps of a case and of the cases below it, in the order in which they began; how it began comes first. */
    List<Step> steps(PlanCase of);

    /** The cases of a year in which one of these groups had or has a step. */
    Set<PlanCase> withStepsOf(Set<String> groups, int year);
}
