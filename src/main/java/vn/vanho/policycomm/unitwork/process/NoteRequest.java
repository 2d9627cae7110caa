package vn.vanho.policycomm.unitwork.process;

import java.time.ZoneOffset;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.unitwork.UnitWorks;

/** Notes that a unit is asked for its part: asked and answered are counted. */
@Component
class NoteRequest implements ExecutionListener {

    private final UnitWorks works;

    NoteRequest(UnitWorks works) {
        this.works = works;
    }

    @Override
    public void notify(DelegateExecution execution) {
        works.ask(
                Names.text(execution, Names.CASE_KEY),
                Names.text(execution, Names.KIND),
                Names.text(execution, Names.UNIT),
                ((Date) execution.getVariable(Names.DUE_AT)).toInstant().atOffset(ZoneOffset.UTC));
    }
}
