package vn.vanho.policycomm.dossier;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vanho.policycomm.plan.PlanCase;

/**
 * The cases of a year and their steps, asked from the engine's history each time, in as many queries for sixty parts as
 * for one. Who may see what is the caller's to decide.
 */
public interface CaseHistory {

    /** All steps of a case and of the cases below it, in the order in which they began; how it began comes first. */
    List<Step> steps(PlanCase of);

    /**
     * The cases in which a process ran or runs, in the order in which they began.
     *
     * @param process e.g. {@code publish-materials}
     */
    List<Begun> cases(int year, String process);

    /** The cases of a year in which one of these groups had or has a step. */
    Set<PlanCase> withStepsOf(Set<String> groups, int year);

    /**
     * A case that began.
     *
     * @param title of what it is about; empty when it names nothing
     * @param endedAt null while it runs
     */
    record Begun(
            PlanCase of,
            String title,
            OffsetDateTime begunAt,
            @Nullable OffsetDateTime endedAt) {}
}
