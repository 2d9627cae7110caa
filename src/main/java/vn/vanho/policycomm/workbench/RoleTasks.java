package vn.vanho.policycomm.workbench;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.consultation.Draft;
import vn.vanho.policycomm.engine.ActionForbidden;
import vn.vanho.policycomm.engine.CurrentActor;
import vn.vanho.policycomm.engine.OpenTask;
import vn.vanho.policycomm.engine.OpenTasks;
import vn.vanho.policycomm.organisation.Role;
import vn.vanho.policycomm.organisation.Units;

/** Work that the units of one role do on a page; who only sees their tasks, as the Council does, may not do it. */
@Component
class RoleTasks {

    private final OpenTasks tasks;
    private final Units units;
    private final CurrentActor actor;

    RoleTasks(OpenTasks tasks, Units units, CurrentActor actor) {
        this.tasks = tasks;
        this.units = units;
        this.actor = actor;
    }

    Optional<OpenTask> find(String taskKey, Role role, Draft draft) {
        return tasks.find(taskKey, draft.businessKey()).filter(task -> holds(role));
    }

    /** @throws ActionForbidden when the person has no such task, or may only look at it */
    OpenTask require(String taskKey, Role role, Draft draft) {
        return find(taskKey, role, draft)
                .orElseThrow(() -> new ActionForbidden("Bạn không có việc này, hoặc việc đã xong"));
    }

    private boolean holds(Role role) {
        return units.anyHolds(actor.require().groups(), role);
    }
}
