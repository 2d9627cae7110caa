package vn.vanho.policycomm.consultation.process;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** A window ends at 24:00 of its last day, stored as 23:59:59 (plan, deadlines). */
@Component
class WindowEnd {

    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    private final Clock clock;

    WindowEnd(Clock clock) {
        this.clock = clock;
    }

    OffsetDateTime of(LocalDate lastDay) {
        return lastDay.atTime(LAST_SECOND).atZone(clock.getZone()).toOffsetDateTime();
    }

    /** Tells the model, for its timer and for those who watch the window. */
    void tell(DelegateExecution execution, LocalDate lastDay) {
        execution.setVariable(Names.WINDOW_CLOSES_ON, lastDay.toString());
        execution.setVariable(Names.WINDOW_CLOSES_AT, Date.from(of(lastDay).toInstant()));
    }
}
