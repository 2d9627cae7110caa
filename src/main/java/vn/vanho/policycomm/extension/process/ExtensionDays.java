package vn.vanho.policycomm.extension.process;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.engine.Violations;
import vn.vanho.policycomm.extension.ExtendableTask;

/**
 * A new last day lies ahead and after the old one, at most a year ahead, and not after the day until which its case waits.
 * It is taken as it is given: a day off does not roll it to the next working day, since a person chose it.
 */
@Component
class ExtensionDays {

    private static final int MOST_DAYS_AHEAD = 365;

    private final Phrases phrases;
    private final Clock clock;

    ExtensionDays(Phrases phrases, Clock clock) {
        this.phrases = phrases;
        this.clock = clock;
    }

    /** @param label what people call the field */
    void check(LocalDate day, ExtendableTask task, String field, String label, Violations violations) {
        LocalDate today = LocalDate.now(clock);
        LocalDate furthest = today.plusDays(MOST_DAYS_AHEAD);
        LocalDate waitedForUntil = task.waitedForUntil();
        if (!day.isAfter(today)) {
            violations.add(field, label, phrases.of("extension.fault.past", Phrases.day(today)));
        } else if (!day.isAfter(task.dueOn())) {
            violations.add(field, label, phrases.of("extension.fault.notLater", Phrases.day(task.dueOn())));
        } else if (waitedForUntil != null && day.isAfter(waitedForUntil)) {
            violations.add(field, label, phrases.of("extension.fault.closes", Phrases.day(waitedForUntil)));
        } else if (day.isAfter(furthest)) {
            violations.add(field, label, phrases.of("extension.fault.far", Phrases.day(furthest)));
        }
    }
}
