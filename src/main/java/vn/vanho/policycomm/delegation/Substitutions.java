package vn.vanho.policycomm.delegation;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.vanho.policycomm.engine.InputRefused;

/**
 * Who stands in for heads of units while these are away. While a substitution runs, and neither of the two has left the
 * unit, the substitute has the group of its heads; nothing has to happen for it to begin or to end.
 */
public interface Substitutions {

    /**
     * Enters one; the caller has checked that the head or an administrator asks.
     *
     * @throws InputRefused naming each faulty field
     */
    void enter(NewSubstitution substitution);

    /**
     * Ends one at once, or calls it off before it begins; what the substitute had taken goes back to its group. The
     * caller has checked the person.
     *
     * @throws InputRefused when it is over already
     */
    void end(String id);

    /** Those that run or are to come, the earliest first, then those that are over, the latest first. */
    List<Substitution> of(String unit);

    /** The same of all units, those that are over cut to so many. */
    List<Substitution> last(int atMost);

    /** What was done with these tasks in another's place, the last act of each; empty for what people did of their own. */
    Map<String, OnBehalf> onBehalfOf(Collection<String> taskIds);

    /** Everything that was done with a task in another's place, in the order in which it was done. */
    List<OnBehalf> actsWith(String taskId);

    /** The account of the head for whom an account stood in at a moment; what only heads may do was done in that place. */
    Optional<String> headOf(String account, OffsetDateTime moment);
}
