package vn.vanho.policycomm.consultation.process;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.plan.Deadline;
import vn.vanho.policycomm.plan.WindowMoved;

/** A window ends at 24:00 of its last day, stored as 23:59:59 (plan, deadlines). */
@Component
class WindowEnd {

    private final Clock clock;
    private final ApplicationEventPublisher events;

    WindowEnd(Clock clock, ApplicationEventPublisher events) {
        this.clock = clock;
        this.events = events;
    }

    OffsetDateTime of(LocalDate lastDay) {
        return lastDay.atTime(Deadline.END_OF_DAY).atZone(clock.getZone()).toOffsetDateTime();
    }

    /** Tells the model, for its timer and for those who watch the window, and whoever has until then. */
    void tell(DelegateExecution execution, LocalDate lastDay) {
        execution.setVariable(Names.WINDOW_CLOSES_ON, lastDay.toString());
        execution.getSuperExecution().setVariable(Names.WINDOW_CLOSES_ON, lastDay.toString());
        execution.setVariable(Names.WINDOW_CLOSES_AT, Date.from(of(lastDay).toInstant()));
        events.publishEvent(new WindowMoved(execution.getProcessBusinessKey(), lastDay));
    }
}
