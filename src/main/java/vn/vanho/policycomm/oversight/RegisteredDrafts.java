package vn.vanho.policycomm.oversight;

import java.util.List;
import java.util.Optional;

/** The drafts that the standing body registered for a year. */
public interface RegisteredDrafts {

    /**
     * Registers a draft, or says anew which criteria hold.
     *
     * @return whether it came into scope by this
     */
    boolean register(RegisteredDraft draft);

    /** All of a year, by title. */
    List<RegisteredDraft> of(int planYear);

    default Optional<RegisteredDraft> find(int planYear, String subject) {
        return of(planYear).stream()
                .filter(draft -> draft.subject().equals(subject))
                .findFirst();
    }
}
