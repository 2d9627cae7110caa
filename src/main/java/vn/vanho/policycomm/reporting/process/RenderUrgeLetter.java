package vn.vanho.policycomm.reporting.process;

import java.time.LocalDate;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.plan.Deadline;
import vn.vanho.policycomm.reporting.LateWork;
import vn.vanho.policycomm.reporting.UrgeLetters;

/** Prints the letter of urging for the unit that is late. */
@Component
class RenderUrgeLetter implements JavaDelegate {

    private final UrgeLetters letters;

    RenderUrgeLetter(UrgeLetters letters) {
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        LocalDate due = LocalDate.ofInstant(((Date) execution.getVariable("dueAt")).toInstant(), Deadline.ZONE);
        LateWork late = new LateWork(text(execution, "unit"), text(execution, "workName"), due);
        if (execution.getVariable("draftId") == null) {
            letters.ofCase(text(execution, "caseKey"), text(execution, "title"), late);
        } else {
            letters.ofDraft(text(execution, "draftId"), late);
        }
    }

    private static String text(DelegateExecution execution, String name) {
        return (String) execution.getVariable(name);
    }
}
