package vn.vanho.policycomm.council.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** Remembers which quarter the next review is of; on its day it is the next no longer. */
@Component
class NoteQuarter implements ExecutionListener {

    private final Reviews reviews;

    NoteQuarter(Reviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public void notify(DelegateExecution execution) {
        execution.setVariable("quarter", reviews.nextQuarter((Integer) execution.getVariable("planYear")));
    }
}
