package vn.vanho.policycomm.plan.process;

import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngineException;
import org.springframework.dao.OptimisticLockingFailureException;
import vn.vanho.policycomm.plan.Deadline;
import vn.vanho.policycomm.plan.DeadlineMove;
import vn.vanho.policycomm.plan.OpenDeadline;

/**
 * A due date in the engine.
 *
 * @param place asked for when it moves only
 * @param setter puts the new date there
 */
record EngineDeadline(
        DeadlineMove.Kind kind,
        String subject,
        Instant due,
        Supplier<Optional<Instant>> formula,
        Supplier<Place> place,
        Consumer<Date> setter)
        implements OpenDeadline {

    @Override
    public Optional<Instant> counted() {
        return formula.get();
    }

    @Override
    public DeadlineMove moveTo(Instant moved) {
        try {
            setter.accept(Date.from(moved));
            return told(moved, place.get());
        } catch (ProcessEngineException over) {
            // The engine has a different one for each of task, timer and instance, when it is gone or changes just now.
            throw new OptimisticLockingFailureException("%s %s is over".formatted(kind, subject), over);
        }
    }

    private DeadlineMove told(Instant moved, Place where) {
        return new DeadlineMove(
                kind,
                subject,
                where.caseKey(),
                where.step(),
                where.unit(),
                due.atZone(Deadline.ZONE).toOffsetDateTime(),
                moved.atZone(Deadline.ZONE).toOffsetDateTime());
    }
}
