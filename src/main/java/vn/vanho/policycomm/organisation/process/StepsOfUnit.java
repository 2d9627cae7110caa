package vn.vanho.policycomm.organisation.process;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.OwnAuthority;
import vn.vanho.policycomm.engine.TaskGroups;
import vn.vanho.policycomm.organisation.Holding;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.organisation.UnitHoldings;

/** The open tasks of a unit and of its heads; those of a suspended case take no change and wait until it goes on. */
@Component
class StepsOfUnit implements UnitHoldings {

    private final TaskService tasks;
    private final TaskGroups groups;
    private final RunningCases cases;
    private final OwnAuthority own;

    StepsOfUnit(TaskService tasks, TaskGroups groups, RunningCases cases, OwnAuthority own) {
        this.tasks = tasks;
        this.groups = groups;
        this.cases = cases;
        this.own = own;
    }

    @Override
    public List<Holding> of(Unit unit) {
        return own.call(() -> {
            List<Task> open = open(unit);
            Map<String, String> keys =
                    cases.keys(open.stream().map(Task::getProcessInstanceId).toList());
            return open.stream()
                    .flatMap(task -> Stream.ofNullable(keys.get(task.getProcessInstanceId()))
                            .map(key -> new Holding(Holding.Kind.STEP, key, task.getName())))
                    .toList();
        });
    }

    @Override
    public void pass(String caseKey, Unit from, Unit to) {
        own.run(() -> {
            List<String> instances = cases.of(caseKey);
            open(from).stream()
                    .filter(task -> instances.contains(task.getProcessInstanceId()))
                    .forEach(task -> groups.change(task.getId(), group -> successor(group, from, to)));
        });
    }

    private List<Task> open(Unit unit) {
        return tasks.createTaskQuery()
                .taskCandidateGroupIn(List.of(unit.id(), unit.headGroup()))
                .includeAssignedTasks()
                .active()
                .list();
    }

    private static String successor(String group, Unit from, Unit to) {
        if (group.equals(from.headGroup())) {
            return to.headGroup();
        }
        return group.equals(from.id()) ? to.id() : group;
    }
}
