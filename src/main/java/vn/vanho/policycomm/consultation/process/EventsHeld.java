package vn.vanho.policycomm.consultation.process;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.CompletionCheck;
import vn.vanho.policycomm.engine.TaskCompletion;
import vn.vanho.policycomm.engine.Violations;
import vn.vanho.policycomm.unitwork.LoggedRows;

/** Who says that an event was held names at least one, and none that is still to come. */
@Component
class EventsHeld implements CompletionCheck {

    private static final LoggedRows EVENTS = new LoggedRows("events", "Hội nghị, đối thoại, tọa đàm", "heldOn");

    private final Clock clock;

    EventsHeld(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String taskKey() {
        return "do-work";
    }

    @Override
    public void check(TaskCompletion completion, Violations violations) {
        if (completion.value("eventState").filter("held"::equals).isPresent()) {
            EVENTS.check(completion, LocalDate.now(clock), violations);
        }
    }
}
