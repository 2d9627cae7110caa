package vn.vanho.policycomm.consultation.process;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceModificationBuilder;
import org.camunda.bpm.engine.task.Task;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.consultation.AnsweringUnits;
import vn.vanho.policycomm.consultation.CommentGroup;
import vn.vanho.policycomm.consultation.CommentGroups;
import vn.vanho.policycomm.engine.OwnAuthority;

/** Starts and cancels instances of the step within its running multi-instance body, which thereby never becomes empty. */
@Component
class EngineAnsweringUnits implements AnsweringUnits {

    private final EngineCommentHandling handling;
    private final CommentGroups groups;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final OwnAuthority own;

    EngineAnsweringUnits(
            EngineCommentHandling handling,
            CommentGroups groups,
            RuntimeService runtime,
            TaskService tasks,
            OwnAuthority own) {
        this.handling = handling;
        this.groups = groups;
        this.runtime = runtime;
        this.tasks = tasks;
        this.own = own;
    }

    @Override
    public void follow(String draftId) {
        try {
            own.run(() -> handling.instance(draftId).ifPresent(instance -> follow(draftId, instance)));
        } catch (OptimisticLockingException changed) {
            throw new OptimisticLockingFailureException("The tasks of draft %s changed".formatted(draftId), changed);
        }
    }

    private void follow(String draftId, String instance) {
        Map<String, List<Task>> open = openTasks(instance);
        Set<String> gaining = owners(draftId, CommentGroup::awaitsAnswer);
        gaining.removeAll(open.keySet());
        Set<String> losing = new TreeSet<>(open.keySet());
        losing.removeAll(owners(draftId, group -> true));
        if (open.isEmpty() || (gaining.isEmpty() && losing.isEmpty())) {
            return;
        }
        if (gaining.isEmpty() && losing.size() == open.size()) {
            // The last task is completed, not cancelled: a body without instances would take the process away with it.
            tasksOf(losing, open).map(Task::getId).forEach(tasks::complete);
        } else {
            change(instance, gaining, tasksOf(losing, open).collect(Collectors.toSet()));
        }
    }

    private void change(String instance, Set<String> gaining, Set<Task> losing) {
        ProcessInstanceModificationBuilder change = runtime.createProcessInstanceModification(instance);
        gaining.forEach(
                unit -> change.startBeforeActivity(Names.ANSWER_COMMENTS).setVariableLocal(Names.OWNER_UNIT, unit));
        losing.forEach(task -> change.cancelActivityInstance(activityInstance(instance, task)));
        change.execute();
    }

    /** A unit has several where it took over the task of one that ended. */
    private Map<String, List<Task>> openTasks(String instance) {
        return tasks
                .createTaskQuery()
                .processInstanceId(instance)
                .taskDefinitionKey(Names.ANSWER_COMMENTS)
                .list()
                .stream()
                .collect(Collectors.groupingBy(task -> (String) tasks.getVariable(task.getId(), Names.OWNER_UNIT)));
    }

    private static Stream<Task> tasksOf(Set<String> units, Map<String, List<Task>> open) {
        return open.entrySet().stream()
                .filter(entry -> units.contains(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream());
    }

    private Set<String> owners(String draftId, Predicate<CommentGroup> which) {
        return groups.groups(draftId).stream()
                .filter(which)
                .map(CommentGroup::ownerUnit)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private String activityInstance(String instance, Task task) {
        for (ActivityInstance each :
                runtime.getActivityInstance(instance).getActivityInstances(Names.ANSWER_COMMENTS)) {
            if (List.of(each.getExecutionIds()).contains(task.getExecutionId())) {
                return each.getId();
            }
        }
        throw new IllegalStateException("Task %s has no activity instance".formatted(task.getId()));
    }
}
