package vn.vanho.policycomm.organisation.process;

import java.util.Arrays;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.organisation.Integration;
import vn.vanho.policycomm.organisation.Role;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.organisation.Units;

/**
 * What groups may do in the engine: a unit starts what it leads, works its own tasks and reads the models, whose names
 * are on its cards; the Council reads everything and changes nothing, the administrator may do all. Tasks carry their
 * own grants, made when they are assigned.
 */
@Component
class GrantSeeds {

    private final AuthorizationService authorizations;
    private final Units units;
    private final Starters starters;

    GrantSeeds(AuthorizationService authorizations, Units units, Starters starters) {
        this.authorizations = authorizations;
        this.units = units;
        this.starters = starters;
    }

    void seed() {
        Grants grants = new Grants(authorizations);
        Arrays.stream(Resources.values())
                .forEach(all -> grants.give(Groups.CAMUNDA_ADMIN, all, Authorization.ANY, Permissions.ALL));
        // Before the others: of two rights to all models the first one given stays.
        starters.processesOf(List.of(Role.JUSTICE)).forEach(process -> giveStart(grants, Integration.GROUP, process));
        units.withRole(Role.COUNCIL).forEach(council -> giveSight(grants, council.id()));
        units.all().forEach(unit -> giveTasklist(grants, unit));
    }

    private void giveTasklist(Grants grants, Unit unit) {
        grants.give(unit.id(), Resources.APPLICATION, "tasklist", Permissions.ACCESS);
        grants.give(unit.id(), Resources.PROCESS_DEFINITION, Authorization.ANY, ProcessDefinitionPermissions.READ);
        starters.processesOf(unit.roles()).forEach(process -> giveStart(grants, unit.id(), process));
        starters.processesOfHeads(unit.roles()).forEach(process -> giveStart(grants, unit.headGroup(), process));
    }

    private static void giveStart(Grants grants, String group, String process) {
        grants.give(group, Resources.PROCESS_INSTANCE, Authorization.ANY, Permissions.CREATE);
        grants.give(
                group,
                Resources.PROCESS_DEFINITION,
                process,
                ProcessDefinitionPermissions.READ,
                ProcessDefinitionPermissions.CREATE_INSTANCE);
    }

    private static void giveSight(Grants grants, String council) {
        grants.give(council, Resources.APPLICATION, "cockpit", Permissions.ACCESS);
        grants.give(
                council,
                Resources.PROCESS_DEFINITION,
                Authorization.ANY,
                ProcessDefinitionPermissions.READ,
                ProcessDefinitionPermissions.READ_INSTANCE,
                ProcessDefinitionPermissions.READ_TASK,
                ProcessDefinitionPermissions.READ_HISTORY);
        grants.give(
                council, Resources.DECISION_DEFINITION, Authorization.ANY, Permissions.READ, Permissions.READ_HISTORY);
        grants.give(council, Resources.DEPLOYMENT, Authorization.ANY, Permissions.READ);
    }
}
