package vn.vanho.policycomm.engine.internal;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.OwnAuthority;
import vn.vanho.policycomm.engine.WaitingCases;

/** Correlates messages on the application's own authority. */
@Component
class EngineWaitingCases implements WaitingCases {

    private final RuntimeService instances;
    private final OwnAuthority own;

    EngineWaitingCases(RuntimeService instances, OwnAuthority own) {
        this.instances = instances;
        this.own = own;
    }

    @Override
    public boolean tell(String message, String businessKey, Map<String, Object> variables) {
        return correlate(message, businessKey, waiting -> waiting.setVariables(variables));
    }

    @Override
    public boolean begin(String message, String businessKey, Map<String, Object> variables) {
        return correlate(message, businessKey, waiting -> waiting.setVariablesToTriggeredScope(variables));
    }

    private boolean correlate(String message, String businessKey, UnaryOperator<MessageCorrelationBuilder> with) {
        return own.call(
                () -> !with.apply(instances.createMessageCorrelation(message).processInstanceBusinessKey(businessKey))
                        .correlateAllWithResult()
                        .isEmpty());
    }
}
