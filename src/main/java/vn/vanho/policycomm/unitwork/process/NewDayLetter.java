package vn.vanho.policycomm.unitwork.process;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.notification.MailKind;
import vn.vanho.policycomm.notification.Outbox;
import vn.vanho.policycomm.notification.OutgoingMail;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.organisation.Units;
import vn.vanho.policycomm.plan.Deadline;

/** Tells a body that takes no orders by which day it is asked to answer now; units see theirs in the morning's mail. */
@Component
class NewDayLetter {

    private final RuntimeService runtime;
    private final Units units;
    private final Outbox outbox;
    private final Phrases phrases;
    private final Clock clock;

    NewDayLetter(RuntimeService runtime, Units units, Outbox outbox, Phrases phrases, Clock clock) {
        this.runtime = runtime;
        this.units = units;
        this.outbox = outbox;
        this.phrases = phrases;
        this.clock = clock;
    }

    void post(ProcessInstance part, OffsetDateTime dueAt) {
        Unit unit = units.orSuccessor(text(part, Names.UNIT));
        if (!unit.subordinate()) {
            LocalDate day = dueAt.atZoneSameInstant(Deadline.ZONE).toLocalDate();
            String work = text(part, Names.WORK_NAME);
            outbox.post(new OutgoingMail(
                    "new-day/%s/%s/%s".formatted(part.getId(), day, OffsetDateTime.now(clock)),
                    MailKind.COURTESY,
                    unit.email(),
                    phrases.of("newDay.subject", work, Phrases.day(day)),
                    phrases.of("newDay.text", unit.name(), work, text(part, "title"), Phrases.day(day))));
        }
    }

    private String text(ProcessInstance part, String name) {
        return (String) runtime.getVariable(part.getId(), name);
    }
}
