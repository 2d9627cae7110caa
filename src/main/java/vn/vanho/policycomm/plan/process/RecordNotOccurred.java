package vn.vanho.policycomm.plan.process;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.Actor;
import vn.vanho.policycomm.engine.GivenTask;
import vn.vanho.policycomm.engine.ProcessProperties;
import vn.vanho.policycomm.plan.ItemOutcome;
import vn.vanho.policycomm.plan.ItemResult;
import vn.vanho.policycomm.plan.ItemResults;

/** Records that what a case waited for did not occur ('không phát sinh'), a normal end. */
@Component
class RecordNotOccurred implements JavaDelegate {

    private final ItemResults results;
    private final ProcessProperties properties;
    private final Clock clock;

    RecordNotOccurred(ItemResults results, ProcessProperties properties, Clock clock) {
        this.results = results;
        this.properties = properties;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        results.record(new ItemResult(
                execution.getProcessBusinessKey(),
                (Integer) execution.getVariable("planYear"),
                properties.of(execution.getProcessDefinitionId(), "item").orElseThrow(),
                ItemOutcome.NOT_OCCURRED,
                (String) execution.getVariable(GivenTask.SUBJECT),
                "",
                Actor.APPLICATION,
                OffsetDateTime.now(clock)));
    }
}
