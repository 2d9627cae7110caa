package vn.vanho.policycomm.unitwork.process;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.plan.Deadline;
import vn.vanho.policycomm.unitwork.PartDeadlines;

/** Asks and moves the due dates of parts in the engine. */
@Component
class EnginePartDeadlines implements PartDeadlines {

    private final WorkKinds kinds;
    private final OpenUnitWork open;
    private final RuntimeService runtime;

    EnginePartDeadlines(WorkKinds kinds, OpenUnitWork open, RuntimeService runtime) {
        this.kinds = kinds;
        this.open = open;
        this.runtime = runtime;
    }

    @Override
    public boolean endsWithWindow(String part) {
        return kinds.get((String) runtime.getVariable(part, Names.KIND)).dueWithWindow();
    }

    @Override
    public Optional<LocalDate> waitedForUntil(String part) {
        return Optional.ofNullable((Date) runtime.getVariable(part, Names.CLOSES_AT))
                .map(moment -> moment.toInstant().atZone(Deadline.ZONE).toLocalDate());
    }

    @Override
    public void postpone(String part, OffsetDateTime dueAt) {
        open.postpone(
                runtime.createProcessInstanceQuery().processInstanceId(part).singleResult(), dueAt);
    }
}
