package vn.vanho.policycomm.unitwork.process;

import java.time.LocalDate;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.notification.Outbox;
import vn.vanho.policycomm.plan.Deadline;
import vn.vanho.policycomm.unitwork.Urging;

/**
 * Reminds a unit that its part is nearly due; the record says how. What the morning's mail tells its people is not sent a
 * second time.
 */
@Component
class SendReminder implements JavaDelegate {

    private final MorningMail morning;
    private final Outbox outbox;
    private final ReminderLetter letter;
    private final UrgingSteps steps;

    SendReminder(MorningMail morning, Outbox outbox, ReminderLetter letter, UrgingSteps steps) {
        this.morning = morning;
        this.outbox = outbox;
        this.letter = letter;
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Date due = (Date) execution.getVariable(Names.DUE_AT);
        LocalDate dueOn = due.toInstant().atZone(Deadline.ZONE).toLocalDate();
        boolean told = outbox.open() && morning.reminds(Names.text(execution, Names.KIND), dueOn);
        String how = told
                ? "IN_MORNING_MAIL"
                : outbox.post(letter.of(execution, dueOn)).name();
        steps.record(execution, Urging.Kind.REMINDED, how);
    }
}
