package vn.vanho.policycomm.consultation.process;

import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.consultation.Drafts;

/** Moves the end of the consultation as approved, and clears the request for the next one. */
@Component
class ExtendWindow implements JavaDelegate {

    private final Drafts drafts;
    private final WindowEnd end;

    ExtendWindow(Drafts drafts, WindowEnd end) {
        this.drafts = drafts;
        this.end = end;
    }

    @Override
    public void execute(DelegateExecution execution) {
        LocalDate lastDay = LocalDate.parse((String) execution.getVariable(Names.EXTEND_TO));
        String reason = (String) execution.getVariable(Names.EXTENSION_REASON);
        drafts.extendWindow((String) execution.getVariable(Names.DRAFT_ID), end.of(lastDay), reason.strip());
        end.tell(execution, lastDay);
        execution.removeVariables(
                List.of(Names.EXTEND_TO, Names.EXTENSION_REASON, "extensionReturnReason", "extensionApproval"));
    }
}
