package vn.vanho.policycomm.council.process;

import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.FormLists;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.notification.Mailer;
import vn.vanho.policycomm.organisation.Units;

/** Sends the conclusions to the units that the Council found late; without a mail server the notice itself must do. */
@Component
class RemindLateUnits implements JavaDelegate {

    private final Mailer mailer;
    private final Units units;
    private final Phrases phrases;

    RemindLateUnits(Mailer mailer, Units units, Phrases phrases) {
        this.mailer = mailer;
        this.units = units;
        this.phrases = phrases;
    }

    @Override
    public void execute(DelegateExecution execution) {
        if (mailer.configured()) {
            String body = Objects.toString(execution.getVariable("documentBody"), "");
            FormLists.texts(execution.getVariable("lateUnits")).forEach(unit -> units.find(unit)
                    .ifPresent(late -> mailer.send(
                            late.email(),
                            phrases.of("review.reminder.subject"),
                            phrases.of("review.reminder.text", late.name(), body))));
        }
    }
}
