package vn.vanho.policycomm.engine.internal;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.CaseNames;
import vn.vanho.policycomm.engine.GivenTask;
import vn.vanho.policycomm.engine.OwnAuthority;

/** Asks the engine for running instances. */
@Component
class EngineCaseNames implements CaseNames {

    private final RuntimeService runtime;
    private final OwnAuthority own;

    EngineCaseNames(RuntimeService runtime, OwnAuthority own) {
        this.runtime = runtime;
        this.own = own;
    }

    @Override
    public Map<String, String> keys(Collection<String> instances) {
        return instances.isEmpty() ? Map.of() : own.call(() -> keysOf(Set.copyOf(instances)));
    }

    private Map<String, String> keysOf(Set<String> instances) {
        return runtime.createProcessInstanceQuery().processInstanceIds(instances).list().stream()
                .filter(instance -> instance.getBusinessKey() != null)
                .collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
    }

    @Override
    public Map<String, String> subjects(Collection<String> instances) {
        return instances.isEmpty() ? Map.of() : own.call(() -> subjectsOf(instances));
    }

    private Map<String, String> subjectsOf(Collection<String> instances) {
        return runtime
                .createVariableInstanceQuery()
                .processInstanceIdIn(instances.stream().distinct().toArray(String[]::new))
                .variableName(GivenTask.SUBJECT)
                .list()
                .stream()
                .collect(Collectors.toMap(
                        VariableInstance::getProcessInstanceId,
                        variable -> Objects.toString(variable.getValue(), ""),
                        (first, second) -> first));
    }
}
