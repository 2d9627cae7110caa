package vn.vanho.policycomm.plan.process;

import java.util.Comparator;
import java.util.Date;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.plan.DeadlineMove;
import vn.vanho.policycomm.plan.DueDateMoved;
import vn.vanho.policycomm.plan.OpenDeadline;

/** The due dates that cases gave to their open parts, counted from when each part was called; a case before its parts. */
@Component
class DueParts {

    private final HistoryService history;
    private final RuntimeService runtime;
    private final DueFormulas formulas;
    private final CountedAnew counted;
    private final Places places;
    private final ApplicationEventPublisher events;

    DueParts(
            HistoryService history,
            RuntimeService runtime,
            DueFormulas formulas,
            CountedAnew counted,
            Places places,
            ApplicationEventPublisher events) {
        this.history = history;
        this.runtime = runtime;
        this.formulas = formulas;
        this.counted = counted;
        this.places = places;
        this.events = events;
    }

    Stream<OpenDeadline> open() {
        Map<String, ProcessInstance> open = runtime.createProcessInstanceQuery().list().stream()
                .collect(Collectors.toMap(ProcessInstance::getId, Function.identity()));
        Map<String, HistoricActivityInstance> calls =
                history.createHistoricActivityInstanceQuery().activityType("callActivity").unfinished().list().stream()
                        .filter(call -> open.containsKey(call.getCalledProcessInstanceId()))
                        .collect(Collectors.toMap(
                                HistoricActivityInstance::getCalledProcessInstanceId, Function.identity()));
        return calls.values().stream()
                .sorted(Comparator.comparingLong(call -> depth(call, calls)))
                .flatMap(call -> given(call, Objects.requireNonNull(open.get(call.getCalledProcessInstanceId()))));
    }

    private static long depth(HistoricActivityInstance call, Map<String, HistoricActivityInstance> calls) {
        return Stream.iterate(call, above -> above != null, above -> calls.get(above.getProcessInstanceId()))
                .count();
    }

    private Stream<OpenDeadline> given(HistoricActivityInstance call, ProcessInstance part) {
        Map<String, String> given = formulas.ofPart(call.getProcessDefinitionId(), call.getActivityId());
        return runtime.getVariablesLocal(part.getId(), given.keySet()).entrySet().stream()
                .filter(variable -> variable.getValue() instanceof Date)
                .map(variable -> deadline(
                        call,
                        part,
                        variable.getKey(),
                        (Date) variable.getValue(),
                        Objects.requireNonNull(given.get(variable.getKey()))));
    }

    private OpenDeadline deadline(
            HistoricActivityInstance call, ProcessInstance part, String variable, Date due, String formula) {
        // What history notes may be another one: the engine replaces executions when siblings end.
        String caller = ((ExecutionEntity) part).getSuperExecutionId();
        return new EngineDeadline(
                DeadlineMove.Kind.PART,
                part.getId() + "/" + variable,
                due.toInstant(),
                () -> counted.at(call.getStartTime(), formula, caller),
                () -> places.of(part.getId(), call.getProcessDefinitionId(), call.getActivityId()),
                moved -> move(part.getId(), variable, moved));
    }

    private void move(String part, String variable, Date due) {
        runtime.setVariable(part, variable, due);
        events.publishEvent(new DueDateMoved(part, variable, due.toInstant()));
    }
}
