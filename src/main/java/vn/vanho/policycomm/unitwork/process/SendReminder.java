package vn.vanho.policycomm.unitwork.process;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.notification.Mailer;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.organisation.Units;
import vn.vanho.policycomm.plan.Deadline;
import vn.vanho.policycomm.unitwork.Urging;

/** Reminds a unit by mail that its part is nearly due; the record says what became of the mail. */
@Component
class SendReminder implements JavaDelegate {

    private final Mailer mailer;
    private final Units units;
    private final UrgingSteps steps;
    private final Phrases phrases;

    SendReminder(Mailer mailer, Units units, UrgingSteps steps, Phrases phrases) {
        this.mailer = mailer;
        this.units = units;
        this.steps = steps;
        this.phrases = phrases;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Unit unit = units.orSuccessor(Names.text(execution, Names.UNIT));
        steps.record(execution, Urging.Kind.REMINDED, mailer.configured() ? mailed(unit, execution) : "NOT_SENT");
    }

    private String mailed(Unit unit, DelegateExecution execution) {
        Date due = (Date) execution.getVariable(Names.DUE_AT);
        String day = Phrases.day(due.toInstant().atZone(Deadline.ZONE).toLocalDate());
        String work = Names.text(execution, Names.WORK_NAME);
        return mailer.send(
                        unit.email(),
                        phrases.of("reminder.subject", work, day),
                        phrases.of("reminder.text", unit.name(), work, Names.text(execution, "title"), day))
                .name();
    }
}
