package vn.vanho.policycomm.council.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.council.KeptBoards;

/** Keeps the board of the day for the members of the Council. */
@Component
class PrepareReview implements JavaDelegate {

    private final KeptBoards boards;
    private final BoardOfToday today;

    PrepareReview(KeptBoards boards, BoardOfToday today) {
        this.boards = boards;
        this.today = today;
    }

    @Override
    public void execute(DelegateExecution execution) {
        boards.keep(today.of((Integer) execution.getVariable("planYear"), execution.getProcessBusinessKey()));
    }
}
