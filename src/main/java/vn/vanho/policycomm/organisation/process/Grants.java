package vn.vanho.policycomm.organisation.process;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;

/** The rights of groups; giving one again changes nothing. */
final class Grants {

    private final AuthorizationService authorizations;
    private final Map<String, Authorization> known;

    Grants(AuthorizationService authorizations) {
        this.authorizations = authorizations;
        this.known = authorizations.createAuthorizationQuery().list().stream()
                .filter(grant -> grant.getGroupId() != null)
                .collect(Collectors.toMap(
                        grant -> key(grant.getGroupId(), grant.getResourceType(), grant.getResourceId()),
                        Function.identity(),
                        (first, second) -> first));
    }

    void give(String group, Resource resource, String id, Permission... permissions) {
        known.computeIfAbsent(key(group, resource.resourceType(), id), key -> create(group, resource, id, permissions));
    }

    private Authorization create(String group, Resource resource, String id, Permission... permissions) {
        Authorization grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        grant.setGroupId(group);
        grant.setResource(resource);
        grant.setResourceId(id);
        grant.setPermissions(permissions);
        return authorizations.saveAuthorization(grant);
    }

    private static String key(String group, int resourceType, String id) {
        return "%s/%d/%s".formatted(group, resourceType, id);
    }
}
