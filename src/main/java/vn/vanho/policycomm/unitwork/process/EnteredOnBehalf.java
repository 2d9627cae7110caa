package vn.vanho.policycomm.unitwork.process;

import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vanho.policycomm.engine.ActionForbidden;
import vn.vanho.policycomm.engine.OwnAuthority;
import vn.vanho.policycomm.unitwork.OnBehalf;
import vn.vanho.policycomm.unitwork.UnitWork;

/** Assigns the unit's task to whoever enters its paper; that person reads and works it like any task of their own. */
@Service
@Transactional
class EnteredOnBehalf implements OnBehalf {

    private final TaskService tasks;
    private final OwnAuthority own;

    EnteredOnBehalf(TaskService tasks, OwnAuthority own) {
        this.tasks = tasks;
        this.own = own;
    }

    @Override
    public boolean possible(UnitWork work) {
        return own.call(() -> waiting(work)).isPresent();
    }

    @Override
    public String take(UnitWork work, String userId) {
        return own.call(() -> {
            Task task = waiting(work)
                    .orElseThrow(
                            () -> new ActionForbidden("Đơn vị đã báo cáo, hoặc đang có người của đơn vị thực hiện"));
            tasks.setAssignee(task.getId(), userId);
            return task.getId();
        });
    }

    private Optional<Task> waiting(UnitWork work) {
        return Optional.ofNullable(tasks.createTaskQuery()
                .taskDefinitionKey("do-work")
                .processInstanceBusinessKey(work.businessKey())
                .taskUnassigned()
                .singleResult());
    }
}
