package vn.vanho.policycomm.plan;

import java.util.List;

/** Every due date that waits in the engine. */
public interface OpenDeadlines {

    /** First what is given to parts of cases, a case before its parts; then steps, then timers: each builds on those before. */
    List<OpenDeadline> all();
}
