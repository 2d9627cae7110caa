package vn.vanho.policycomm.plan;

import java.time.OffsetDateTime;
import java.util.List;

/** How open deadlines moved with the days off. */
public interface DeadlineMoves {

    /**
     * In the order in which it happened.
     *
     * @param subject the engine's task, timer or variable
     */
    List<Move> of(String subject);

    /** One move of one of them. */
    record Move(OffsetDateTime at, OffsetDateTime before, OffsetDateTime after) {}
}
