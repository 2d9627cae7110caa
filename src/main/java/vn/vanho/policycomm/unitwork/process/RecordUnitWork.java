package vn.vanho.policycomm.unitwork.process;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.unitwork.UnitWork;
import vn.vanho.policycomm.unitwork.UnitWorks;
import vn.vanho.policycomm.unitwork.WorkKind;

/** Records what the unit reported. */
@Component
class RecordUnitWork implements JavaDelegate {

    private final WorkKinds kinds;
    private final UnitWorks works;

    RecordUnitWork(WorkKinds kinds, UnitWorks works) {
        this.kinds = kinds;
        this.works = works;
    }

    @Override
    public void execute(DelegateExecution execution) {
        WorkKind kind = kinds.get(Names.text(execution, Names.KIND));
        Map<String, Object> values = execution.getVariables();
        UnitWork work = works.record(
                Names.text(execution, Names.CASE_KEY),
                kind.code(),
                Names.asked(execution),
                kind.report(values),
                Names.text(execution, Names.DONE_BY),
                Boolean.TRUE.equals(execution.getVariable(Names.ON_BEHALF)));
        kind.store(work, values);
    }
}
