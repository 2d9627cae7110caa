package vn.vanho.policycomm.unitwork.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.notification.Outbox;
import vn.vanho.policycomm.plan.Deadline;
import vn.vanho.policycomm.reminders.ReminderDays;
import vn.vanho.policycomm.unitwork.Urging;

/**
 * Reminds a unit that its part is nearly due; the record says how. On a day on which the morning's mail reminds the unit's
 * people of it, nothing else is sent.
 */
@Component
class SendReminder implements JavaDelegate {

    private final ReminderDays days;
    private final Outbox outbox;
    private final ReminderLetter letter;
    private final UrgingSteps steps;
    private final Clock clock;

    SendReminder(ReminderDays days, Outbox outbox, ReminderLetter letter, UrgingSteps steps, Clock clock) {
        this.days = days;
        this.outbox = outbox;
        this.letter = letter;
        this.steps = steps;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Date due = (Date) execution.getVariable(Names.DUE_AT);
        LocalDate dueOn = due.toInstant().atZone(Deadline.ZONE).toLocalDate();
        LocalDate today = LocalDate.now(clock);
        boolean told = outbox.open() && days.fallOn(today, dueOn);
        steps.record(
                execution,
                Urging.Kind.REMINDED,
                told
                        ? "IN_MORNING_MAIL"
                        : outbox.post(letter.of(execution, today, dueOn)).name());
    }
}
