package vn.vanho.policycomm.consultation.process;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.consultation.AgencyReplied;
import vn.vanho.policycomm.consultation.Drafts;
import vn.vanho.policycomm.engine.OwnAuthority;

/** Lets the instance that waits for the drafting agency tell the commenters of its reply. */
@Component
class ReplyToTell {

    private final Drafts drafts;
    private final RuntimeService runtime;
    private final OwnAuthority own;

    ReplyToTell(Drafts drafts, RuntimeService runtime, OwnAuthority own) {
        this.drafts = drafts;
        this.runtime = runtime;
        this.own = own;
    }

    @EventListener
    void tell(AgencyReplied replied) {
        String key = drafts.get(replied.draftId()).businessKey();
        own.run(() -> runtime.createMessageCorrelation("agency-replied")
                .processInstanceBusinessKey(key)
                .correlateAll());
    }
}
