package vn.vanho.policycomm.reporting.process;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.Actor;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.organisation.Units;
import vn.vanho.policycomm.plan.ItemOutcome;
import vn.vanho.policycomm.plan.ItemResult;
import vn.vanho.policycomm.plan.ItemResults;

/** Records that a unit never reported ('không báo cáo'). */
@Component
class RecordNoReport implements JavaDelegate {

    private final ItemResults results;
    private final Units units;
    private final Phrases phrases;
    private final Clock clock;

    RecordNoReport(ItemResults results, Units units, Phrases phrases, Clock clock) {
        this.results = results;
        this.units = units;
        this.phrases = phrases;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String unit = units.get((String) execution.getVariable("unit")).name();
        results.record(new ItemResult(
                execution.getProcessBusinessKey(),
                (Integer) execution.getVariable("planYear"),
                "III.1b",
                ItemOutcome.NOT_REPORTED,
                phrases.of("report.missing", unit),
                "",
                Actor.APPLICATION,
                OffsetDateTime.now(clock)));
    }
}
