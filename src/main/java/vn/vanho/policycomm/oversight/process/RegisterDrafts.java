package vn.vanho.policycomm.oversight.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.spin.json.SpinJsonNode;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.CurrentActor;
import vn.vanho.policycomm.engine.FormLists;

/** Registers the drafts of the list. */
@Component
class RegisterDrafts implements JavaDelegate {

    private final Registration registration;
    private final CurrentActor actor;

    RegisterDrafts(Registration registration, CurrentActor actor) {
        this.registration = registration;
        this.actor = actor;
    }

    @Override
    public void execute(DelegateExecution execution) {
        int planYear = (Integer) execution.getVariable("planYear");
        String by = actor.require().userId();
        for (SpinJsonNode row : FormLists.rows(execution.getVariable(ProgrammeRows.LIST))) {
            registration.register(planYear, row.prop("title").stringValue().strip(), ProgrammeRows.criteria(row), by);
        }
    }
}
