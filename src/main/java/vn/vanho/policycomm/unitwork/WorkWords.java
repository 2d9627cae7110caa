package vn.vanho.policycomm.unitwork;

import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.organisation.Units;

/** What people call the outcome of a part: {@code ${@workWords.outcome(work)}}. */
@Component("workWords")
public class WorkWords {

    private final Units units;
    private final Phrases phrases;

    WorkWords(Units units, Phrases phrases) {
        this.units = units;
        this.phrases = phrases;
    }

    /** An invited body that never answered is not said to have failed to report (plan, 'What staff expect'). */
    public String outcome(UnitWork work) {
        if (work.outcome() == WorkOutcome.NOT_REPORTED && !failed(work)) {
            return phrases.of("work.outcome.NOT_ANSWERED");
        }
        return phrases.of(
                work.ended().map(ended -> "work.outcome." + ended.name()).orElse("work.outcome.open"));
    }

    /** Whether the unit owed a report and never gave it. */
    public boolean failed(UnitWork work) {
        return work.outcome() == WorkOutcome.NOT_REPORTED
                && units.ofAllTimes().stream()
                        .filter(unit -> unit.id().equals(work.unit()))
                        .allMatch(Unit::subordinate);
    }
}
