package vn.vanho.policycomm.unitwork.process;

import java.time.ZoneOffset;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.organisation.Units;
import vn.vanho.policycomm.unitwork.UnitWork;
import vn.vanho.policycomm.unitwork.UnitWorks;

/** Notes that a unit is asked for its part: asked and answered are counted. */
@Component
class NoteRequest implements ExecutionListener {

    private final UnitWorks works;

    private final Units units;

    NoteRequest(UnitWorks works, Units units) {
        this.works = works;
        this.units = units;
    }

    @Override
    public void notify(DelegateExecution execution) {
        String asked = Names.asked(execution);
        String unit = taker(execution, asked);
        if (!unit.equals(asked)) {
            execution.setVariable(UnitWork.ASKED_UNIT, asked);
            execution.setVariable(Names.UNIT, unit);
        }
        works.ask(
                Names.text(execution, Names.CASE_KEY),
                Names.text(execution, Names.KIND),
                asked,
                unit,
                ((Date) execution.getVariable(Names.DUE_AT)).toInstant().atOffset(ZoneOffset.UTC));
    }

    /** Who has the part already as the successor of who was asked, or who is asked, or its first successor. */
    private String taker(DelegateExecution execution, String asked) {
        return works.find(Names.text(execution, Names.CASE_KEY), Names.text(execution, Names.KIND), asked)
                .map(UnitWork::unit)
                .filter(units::isUnit)
                .orElseGet(() ->
                        units.orSuccessor(Names.text(execution, Names.UNIT)).id());
    }
}
