package vn.vanho.policycomm.plan.process;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.Actor;
import vn.vanho.policycomm.engine.CurrentActor;
import vn.vanho.policycomm.engine.ProcessProperties;
import vn.vanho.policycomm.plan.ItemOutcome;
import vn.vanho.policycomm.plan.ItemResult;
import vn.vanho.policycomm.plan.ItemResults;

/**
 * Records that a case of a plan item is done, or ended as {@code itemOutcome} says, with what its lead reported in
 * {@code resultText}.
 */
@Component
class RecordItemResult implements JavaDelegate {

    private final ItemResults results;
    private final ProcessProperties properties;
    private final CurrentActor actor;
    private final Clock clock;

    RecordItemResult(ItemResults results, ProcessProperties properties, CurrentActor actor, Clock clock) {
        this.results = results;
        this.properties = properties;
        this.actor = actor;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        results.record(new ItemResult(
                execution.getProcessBusinessKey(),
                (Integer) execution.getVariable("planYear"),
                properties.of(execution.getProcessDefinitionId(), "item").orElseThrow(),
                outcome(execution),
                text(execution, "resultText"),
                text(execution, "obstacles"),
                actor.get().map(Actor::userId).orElse(Actor.APPLICATION),
                OffsetDateTime.now(clock)));
    }

    private static ItemOutcome outcome(DelegateExecution execution) {
        String other = text(execution, "itemOutcome");
        return other.isEmpty() ? ItemOutcome.DONE : ItemOutcome.valueOf(other);
    }

    private static String text(DelegateExecution execution, String name) {
        return Objects.toString(execution.getVariable(name), "");
    }
}
