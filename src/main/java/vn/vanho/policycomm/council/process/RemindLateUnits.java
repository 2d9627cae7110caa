package vn.vanho.policycomm.council.process;

import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.FormLists;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.notification.MailKind;
import vn.vanho.policycomm.notification.Outbox;
import vn.vanho.policycomm.notification.OutgoingMail;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.organisation.Units;

/** Sends the conclusions to the units that the Council found late; without a mail server the notice itself must do. */
@Component
class RemindLateUnits implements JavaDelegate {

    private final Outbox outbox;
    private final Units units;
    private final Phrases phrases;

    RemindLateUnits(Outbox outbox, Units units, Phrases phrases) {
        this.outbox = outbox;
        this.units = units;
        this.phrases = phrases;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String body = Objects.toString(execution.getVariable("documentBody"), "");
        FormLists.texts(execution.getVariable("lateUnits")).stream()
                .flatMap(unit -> units.find(unit).stream())
                .forEach(late -> outbox.post(mail(execution.getProcessInstanceId(), late, body)));
    }

    private OutgoingMail mail(String review, Unit late, String body) {
        return new OutgoingMail(
                "review/%s/%s".formatted(review, late.id()),
                MailKind.URGING,
                late.email(),
                phrases.of("review.reminder.subject"),
                phrases.of("review.reminder.text", late.name(), body));
    }
}
