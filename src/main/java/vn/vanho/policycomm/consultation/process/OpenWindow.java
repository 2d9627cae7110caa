package vn.vanho.policycomm.consultation.process;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.consultation.Drafts;

/**
 * Opens the consultation until its last day. A draft of our own that reached the portal later than planned is open for
 * the law's minimum all the same.
 */
@Component
class OpenWindow implements JavaDelegate {

    private final Drafts drafts;
    private final LegalMinimum minimum;
    private final WindowEnd end;
    private final Clock clock;

    OpenWindow(Drafts drafts, LegalMinimum minimum, WindowEnd end, Clock clock) {
        this.drafts = drafts;
        this.minimum = minimum;
        this.end = end;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String draftId = (String) execution.getVariable(Names.DRAFT_ID);
        LocalDate planned = LocalDate.parse((String) execution.getVariable(Names.WINDOW_CLOSES_ON));
        LocalDate lastDay = minimum.enforcedEnd(drafts.get(draftId), LocalDate.now(clock))
                .filter(planned::isBefore)
                .orElse(planned);
        drafts.openWindow(draftId, end.of(lastDay));
        end.tell(execution, lastDay);
    }
}
