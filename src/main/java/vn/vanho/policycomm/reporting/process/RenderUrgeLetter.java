package vn.vanho.policycomm.reporting.process;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.plan.Deadline;
import vn.vanho.policycomm.reporting.DraftDocuments;

/** Prints the letter of urging for the unit that is late. */
@Component
class RenderUrgeLetter implements JavaDelegate {

    private final DraftDocuments documents;

    RenderUrgeLetter(DraftDocuments documents) {
        this.documents = documents;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Date due = (Date) execution.getVariable("dueAt");
        documents.unitUrgingLetter(
                (String) execution.getVariable("draftId"),
                (String) execution.getVariable("unit"),
                (String) execution.getVariable("workName"),
                due.toInstant().atZone(Deadline.ZONE).toLocalDate());
    }
}
