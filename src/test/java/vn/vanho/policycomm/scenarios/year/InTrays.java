package vn.vanho.policycomm.scenarios.year;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.web.client.TestRestTemplate;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.organisation.Units;
import vn.vanho.policycomm.support.Office;

/** What waits for whom, in the order in which it came. */
@TestComponent
class InTrays {

    private final TaskService tasks;
    private final RuntimeService instances;
    private final Units units;
    private final TestRestTemplate http;

    InTrays(TaskService tasks, RuntimeService instances, Units units, TestRestTemplate http) {
        this.tasks = tasks;
        this.instances = instances;
        this.units = units;
        this.http = http;
    }

    List<Waiting> allBut(Set<String> left) {
        return tasks.createTaskQuery().orderByTaskCreateTime().asc().orderByTaskId().asc().list().stream()
                .filter(task -> !left.contains(task.getId()))
                .map(this::waiting)
                .toList();
    }

    boolean isOpen(Waiting task) {
        return tasks.createTaskQuery().taskId(task.id()).count() > 0;
    }

    private Waiting waiting(Task task) {
        String group = tasks.getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
        Unit unit = units.all().stream()
                .filter(each -> each.id().equals(group) || each.headGroup().equals(group))
                .findFirst()
                .orElseThrow();
        String account = decides(task.getTaskDefinitionKey(), group, unit) ? unit.head() : unit.officer();
        Instant due = task.getDueDate().toInstant();
        return new Waiting(
                task.getId(), task.getTaskDefinitionKey(), key(task), due, unit, account, Office.of(http, account));
    }

    /** What one prepared another checks: the head of the office that both belong to. */
    private static boolean decides(String step, String group, Unit unit) {
        return group.equals(unit.headGroup()) || step.startsWith("check-") || step.equals("verify-page");
    }

    private String key(Task task) {
        return instances
                .createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult()
                .getBusinessKey();
    }
}
