package vn.vanho.policycomm.dissemination.process;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.CompletionCheck;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.engine.TaskCompletion;
import vn.vanho.policycomm.engine.Violations;

/** Nobody has received today what comes tomorrow. */
@Component
class ReceiptInThePast implements CompletionCheck {

    static final String RECEIVED_ON = "receivedOn";

    private final Clock clock;
    private final Phrases phrases;

    ReceiptInThePast(Clock clock, Phrases phrases) {
        this.clock = clock;
        this.phrases = phrases;
    }

    @Override
    public String taskKey() {
        return "hand-over-kit";
    }

    /** What is no date at all is the form's business. */
    @Override
    public void check(TaskCompletion completion, Violations violations) {
        boolean later = completion
                .value(RECEIVED_ON)
                .map(String::valueOf)
                .filter(day -> day.matches("\\d{4}-\\d{2}-\\d{2}"))
                .filter(day -> day.compareTo(LocalDate.now(clock).toString()) > 0)
                .isPresent();
        if (later) {
            violations.add(RECEIVED_ON, phrases.of("kit.receivedOn"), phrases.of("kit.receivedOn.later"));
        }
    }
}
