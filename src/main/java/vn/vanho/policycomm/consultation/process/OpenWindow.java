package vn.vanho.policycomm.consultation.process;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.consultation.Drafts;

/** Opens the consultation until 24:00 of its last day, stored as 23:59:59 (plan, deadlines). */
@Component
class OpenWindow implements JavaDelegate {

    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    private final Drafts drafts;
    private final Clock clock;

    OpenWindow(Drafts drafts, Clock clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        LocalDate lastDay = LocalDate.parse((String) execution.getVariable(Names.WINDOW_CLOSES_ON));
        OffsetDateTime closesAt =
                lastDay.atTime(LAST_SECOND).atZone(clock.getZone()).toOffsetDateTime();
        drafts.openWindow((String) execution.getVariable(Names.DRAFT_ID), closesAt);
        execution.setVariable(Names.WINDOW_CLOSES_AT, Date.from(closesAt.toInstant()));
    }
}
