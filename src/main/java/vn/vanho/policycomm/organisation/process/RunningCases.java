package vn.vanho.policycomm.organisation.process;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/** Business keys of what runs; whoever asks has the right to. */
@Component
class RunningCases {

    private final RuntimeService runtime;

    RunningCases(RuntimeService runtime) {
        this.runtime = runtime;
    }

    /** By id of the instance; those without a key are left out. */
    Map<String, String> keys(Collection<String> instances) {
        return instances.isEmpty()
                ? Map.of()
                : runtime.createProcessInstanceQuery().processInstanceIds(Set.copyOf(instances)).list().stream()
                        .filter(instance -> instance.getBusinessKey() != null)
                        .collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
    }

    /** The ids of the instances with this key; an instance that is called may share its caller's. */
    List<String> of(String caseKey) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseKey).list().stream()
                .map(ProcessInstance::getId)
                .toList();
    }
}
