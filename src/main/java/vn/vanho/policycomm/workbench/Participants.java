package vn.vanho.policycomm.workbench;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.consultation.Draft;
import vn.vanho.policycomm.engine.ActionForbidden;
import vn.vanho.policycomm.engine.OpenTask;
import vn.vanho.policycomm.engine.OpenTasks;

/** Who takes part in a draft right now: whoever has an open task of it. */
@Component
class Participants {

    private final OpenTasks tasks;

    Participants(OpenTasks tasks) {
        this.tasks = tasks;
    }

    /**
     * The person's open tasks of this draft.
     *
     * @throws ActionForbidden when there are none
     */
    List<OpenTask> require(Draft draft) {
        List<OpenTask> open = tasks.of(draft.businessKey());
        if (open.isEmpty()) {
            throw new ActionForbidden("Bạn không có việc nào của dự thảo này");
        }
        return open;
    }
}
