package vn.vanho.policycomm.delegation.process;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.delegation.AssignableTask;
import vn.vanho.policycomm.delegation.Assignments;
import vn.vanho.policycomm.delegation.UnitPeople;
import vn.vanho.policycomm.engine.ActionForbidden;
import vn.vanho.policycomm.engine.CaseNames;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.organisation.Unit;

/** Reads the open tasks of units, a query for each kind of fact; whoever asks has the right to. */
@Component
class UnitTasks {

    private static final Comparator<AssignableTask> FIRST_DUE = Comparator.comparing(
                    AssignableTask::dueAt, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(AssignableTask::caseKey)
            .thenComparing(AssignableTask::name);

    private final TaskService tasks;
    private final CaseNames cases;
    private final UnitPeople people;
    private final Phrases phrases;
    private final Clock clock;

    UnitTasks(TaskService tasks, CaseNames cases, UnitPeople people, Phrases phrases, Clock clock) {
        this.tasks = tasks;
        this.cases = cases;
        this.people = people;
        this.phrases = phrases;
        this.clock = clock;
    }

    List<AssignableTask> of(Unit unit) {
        return told(given(tasks.createTaskQuery().orderByDueDate().asc(), unit).listPage(0, Assignments.MOST), unit);
    }

    Optional<AssignableTask> find(String taskId, List<Unit> units) {
        Optional<AssignableTask> found = units.stream()
                .flatMap(unit ->
                        told(given(tasks.createTaskQuery().taskId(taskId), unit).list(), unit).stream())
                .findFirst();
        if (found.isEmpty() && isOfHeads(taskId, units)) {
            throw new ActionForbidden(phrases.of("assign.ofHeads"));
        }
        return found;
    }

    private static TaskQuery given(TaskQuery query, Unit unit) {
        return query.taskCandidateGroup(unit.id()).includeAssignedTasks().active();
    }

    private boolean isOfHeads(String taskId, List<Unit> units) {
        return tasks.createTaskQuery()
                        .taskId(taskId)
                        .taskCandidateGroupIn(
                                units.stream().map(Unit::headGroup).toList())
                        .includeAssignedTasks()
                        .count()
                > 0;
    }

    private List<AssignableTask> told(List<Task> open, Unit unit) {
        Set<String> instances = open.stream().map(Task::getProcessInstanceId).collect(Collectors.toSet());
        Map<String, String> keys = cases.keys(instances);
        Map<String, String> subjects = cases.subjects(instances);
        Map<String, String> names = new HashMap<>();
        return open.stream()
                .map(task -> new AssignableTask(
                        task.getId(),
                        unit,
                        keys.getOrDefault(task.getProcessInstanceId(), ""),
                        subjects.getOrDefault(task.getProcessInstanceId(), ""),
                        task.getName(),
                        day(task.getDueDate()),
                        Objects.requireNonNullElse(task.getAssignee(), ""),
                        name(task.getAssignee(), names),
                        name(task.getOwner(), names)))
                .sorted(FIRST_DUE)
                .toList();
    }

    private @Nullable ZonedDateTime day(@Nullable Date due) {
        return due == null ? null : due.toInstant().atZone(clock.getZone());
    }

    private String name(@Nullable String account, Map<String, String> known) {
        return account == null ? "" : known.computeIfAbsent(account, people::name);
    }
}
