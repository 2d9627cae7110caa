package vn.vanho.policycomm.organisation.process;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.ProcessProperties;
import vn.vanho.policycomm.organisation.Role;

/** Which roles start which processes: the models say so in their property {@code starters}. */
@Component
class Starters {

    private final RepositoryService repository;
    private final ProcessProperties properties;

    Starters(RepositoryService repository, ProcessProperties properties) {
        this.repository = repository;
        this.properties = properties;
    }

    /** The keys of the processes that at least one of these roles starts. */
    List<String> processesOf(Collection<Role> roles) {
        return startedBy(roles.stream().map(Role::code).collect(Collectors.toSet()));
    }

    /** The keys of the processes that only the heads of such units start: {@code justice.head}. */
    List<String> processesOfHeads(Collection<Role> roles) {
        return startedBy(roles.stream().map(role -> role.code() + ".head").collect(Collectors.toSet()));
    }

    private List<String> startedBy(Set<String> names) {
        return repository.createProcessDefinitionQuery().latestVersion().list().stream()
                .filter(definition -> startedBy(definition, names))
                .map(ProcessDefinition::getKey)
                .toList();
    }

    private boolean startedBy(ProcessDefinition definition, Set<String> roles) {
        return properties
                .of(definition.getId(), "starters")
                .map(names -> Arrays.stream(names.split(",")).map(String::strip).anyMatch(roles::contains))
                .orElse(false);
    }
}
