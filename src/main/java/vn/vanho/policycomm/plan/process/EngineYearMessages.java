package vn.vanho.policycomm.plan.process;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.OwnAuthority;
import vn.vanho.policycomm.plan.YearMessages;

/** Correlates messages with the process of the year and with what it called. */
@Component
class EngineYearMessages implements YearMessages {

    private final RuntimeService instances;
    private final OwnAuthority own;

    EngineYearMessages(RuntimeService instances, OwnAuthority own) {
        this.instances = instances;
        this.own = own;
    }

    @Override
    public void draftRegistered(int planYear, String subject, String title) {
        own.call(() -> instances
                .createMessageCorrelation("draft-registered")
                .processInstanceBusinessKey(Integer.toString(planYear))
                .setVariablesToTriggeredScope(Map.of("draftSubject", subject, "draftTitle", title))
                .correlateAllWithResult());
    }

    @Override
    public void draftCommunicated(String caseKey) {
        own.call(() -> instances
                .createMessageCorrelation("draft-communicated")
                .processInstanceBusinessKey(caseKey)
                .correlateAllWithResult());
    }
}
