package vn.vanho.policycomm.plan;

import java.time.Instant;
import java.util.Optional;

/** A due date that waits in the engine: of a step, of a timer, or given to a part of a case. */
public interface OpenDeadline {

    DeadlineMove.Kind kind();

    /** The engine's id of what is due. */
    String subject();

    Instant due();

    /**
     * What its model makes of it: worked out as at the moment when it was set, by the calendar in force. Empty when that
     * is no moment, and when it is over by now.
     */
    Optional<Instant> counted();

    /**
     * Sets it, and whatever was told of it.
     *
     * @throws org.springframework.dao.ConcurrencyFailureException when it ended or changed at the same moment
     */
    DeadlineMove moveTo(Instant due);
}
