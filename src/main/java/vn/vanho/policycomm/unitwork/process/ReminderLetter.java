package vn.vanho.policycomm.unitwork.process;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.notification.MailKind;
import vn.vanho.policycomm.notification.OutgoingMail;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.organisation.Units;

/** Writes to the mailbox of a unit that its part is nearly due; a body that takes no orders is asked. */
@Component
class ReminderLetter {

    private final Units units;
    private final Phrases phrases;
    private final Clock clock;

    ReminderLetter(Units units, Phrases phrases, Clock clock) {
        this.units = units;
        this.phrases = phrases;
        this.clock = clock;
    }

    OutgoingMail of(DelegateExecution urging, LocalDate dueOn) {
        Unit unit = units.orSuccessor(Names.text(urging, Names.UNIT));
        String work = Names.text(urging, Names.WORK_NAME);
        String day = Phrases.day(dueOn);
        String words = unit.subordinate() ? "reminder" : "reminder.courtesy";
        return new OutgoingMail(
                "part/%s/%s".formatted(urging.getProcessInstanceId(), LocalDate.now(clock)),
                unit.subordinate() ? MailKind.REMINDER : MailKind.COURTESY,
                unit.email(),
                phrases.of(words + ".subject", work, day),
                phrases.of(words + ".text", unit.name(), work, Names.text(urging, "title"), day));
    }
}
