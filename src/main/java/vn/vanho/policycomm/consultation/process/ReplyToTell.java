package vn.vanho.policycomm.consultation.process;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.consultation.AgencyReplied;
import vn.vanho.policycomm.consultation.Drafts;
import vn.vanho.policycomm.engine.WaitingCases;

/** Lets the instance that waits for the drafting agency tell the commenters of its reply. */
@Component
class ReplyToTell {

    private final Drafts drafts;
    private final WaitingCases cases;

    ReplyToTell(Drafts drafts, WaitingCases cases) {
        this.drafts = drafts;
        this.cases = cases;
    }

    @EventListener
    void tell(AgencyReplied replied) {
        cases.tell("agency-replied", drafts.get(replied.draftId()).businessKey(), Map.of());
    }
}
