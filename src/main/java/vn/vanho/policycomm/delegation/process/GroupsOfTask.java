package vn.vanho.policycomm.delegation.process;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.task.IdentityLink;

/** The groups that a task is given to. */
final class GroupsOfTask {

    private GroupsOfTask() {}

    static Set<String> of(Collection<IdentityLink> links) {
        return links.stream()
                .map(IdentityLink::getGroupId)
                .flatMap(Stream::ofNullable)
                .collect(Collectors.toSet());
    }
}
