package vn.vanho.policycomm.dissemination.process;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vanho.policycomm.dissemination.NetworkEvents;
import vn.vanho.policycomm.dissemination.NetworkReports;
import vn.vanho.policycomm.engine.OwnAuthority;

/** Hands a report to the running instance of II.3c, which handles it beside its other work. */
@Service
@Transactional
class RaisedNetworkReports implements NetworkReports {

    private static final String PROCESS = "spread-on-networks";

    private final NetworkEvents events;
    private final RuntimeService runtime;
    private final OwnAuthority own;

    RaisedNetworkReports(NetworkEvents events, RuntimeService runtime, OwnAuthority own) {
        this.events = events;
        this.runtime = runtime;
        this.own = own;
    }

    @Override
    public boolean open(String businessKey) {
        return own.call(() -> runtime.createProcessInstanceQuery()
                        .processDefinitionKey(PROCESS)
                        .processInstanceBusinessKey(businessKey)
                        .count()
                > 0);
    }

    @Override
    public void raise(String draftId, String businessKey, String link, String content, String reportedBy) {
        if (!open(businessKey)) {
            throw new IllegalStateException("Draft %s is not being spread".formatted(draftId));
        }
        String event = events.report(draftId, link, content, reportedBy);
        own.run(() -> runtime.createMessageCorrelation("network-comment-seen")
                .processInstanceBusinessKey(businessKey)
                .setVariable(Names.NETWORK_EVENT_ID, event)
                .setVariable("networkLink", link)
                .setVariable("networkContent", content)
                .correlate());
    }
}
