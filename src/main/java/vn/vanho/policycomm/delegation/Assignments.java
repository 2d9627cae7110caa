package vn.vanho.policycomm.delegation;

import java.util.List;
import java.util.Optional;
import vn.vanho.policycomm.engine.ActionForbidden;
import vn.vanho.policycomm.engine.ChangedMeanwhile;
import vn.vanho.policycomm.engine.InputRefused;
import vn.vanho.policycomm.organisation.Unit;

/**
 * The open tasks of units, given to their people by the heads. Only what the unit's own group may do is given; a step of
 * heads is theirs. The caller has checked that the acting person is a head of the unit.
 */
public interface Assignments {

    /** How many tasks a unit's list shows at most. */
    int MOST = 200;

    /** Those of a unit, the first due first, {@link #MOST} at most. */
    List<AssignableTask> of(Unit unit);

    /**
     * One of these units'.
     *
     * @throws ActionForbidden for a step of their heads
     */
    Optional<AssignableTask> find(String taskId, List<Unit> units);

    /**
     * Gives a task to somebody; whoever gives is the owner of the task from then on.
     *
     * @param seen the task as the head saw it
     * @throws InputRefused when it cannot be given to that account
     * @throws ChangedMeanwhile when somebody has it who did not have it then
     */
    void give(AssignableTask seen, String account);

    /**
     * Takes a task back to its group; it belongs to nobody then, and has no owner.
     *
     * @throws ChangedMeanwhile when somebody else has it by now, or nobody
     */
    void takeBack(AssignableTask seen);
}
