package vn.vanho.policycomm.plan.internal;

import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.plan.DayChange;

/** How records tell a changed day. */
@Component
class DayTexts {

    private final Phrases phrases;

    DayTexts(Phrases phrases) {
        this.phrases = phrases;
    }

    String of(DayChange change) {
        return phrases.of(
                change.added() ? "daysOff.added" : "daysOff.removed",
                Phrases.day(change.date()),
                phrases.of("daysOff.kind." + change.kind()),
                change.note());
    }
}
