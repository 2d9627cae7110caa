package vn.vanho.policycomm.plan.process;

import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.OwnAuthority;
import vn.vanho.policycomm.plan.RunningItems;

/** Asks the engine on the application's own authority. */
@Component
class EngineRunningItems implements RunningItems {

    private final RuntimeService instances;
    private final OwnAuthority own;

    EngineRunningItems(RuntimeService instances, OwnAuthority own) {
        this.instances = instances;
        this.own = own;
    }

    @Override
    public boolean running(String caseKey) {
        return own.call(() -> Stream.of(
                        instances.createProcessInstanceQuery().processInstanceBusinessKey(caseKey),
                        instances.createProcessInstanceQuery().processInstanceBusinessKeyLike(caseKey + "/%"))
                .anyMatch(query -> query.count() > 0));
    }

    /** The year listens for drafts as long as it carries its items out. */
    @Override
    public boolean takesMore(int planYear) {
        return own.call(() -> instances
                        .createExecutionQuery()
                        .processInstanceBusinessKey(Integer.toString(planYear))
                        .messageEventSubscriptionName("draft-registered")
                        .count())
                > 0;
    }
}
