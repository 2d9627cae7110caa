package vn.vanho.policycomm.reporting.process;

import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.OwnAuthority;
import vn.vanho.policycomm.reporting.RunningCases;

/** Asks the engine, whoever is acting: the caller has checked the person. */
@Component
class EngineRunningCases implements RunningCases {

    private final RuntimeService instances;
    private final OwnAuthority own;

    EngineRunningCases(RuntimeService instances, OwnAuthority own) {
        this.instances = instances;
        this.own = own;
    }

    @Override
    public Set<String> of(int planYear) {
        return own.call(() ->
                instances.createProcessInstanceQuery().processInstanceBusinessKeyLike(planYear + "/%").list().stream()
                        .map(ProcessInstance::getBusinessKey)
                        .collect(Collectors.toSet()));
    }
}
