package vn.vanho.policycomm.unitwork.process;

import java.time.OffsetDateTime;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.plan.Deadline;
import vn.vanho.policycomm.plan.WindowMoved;
import vn.vanho.policycomm.unitwork.UnitWorks;

/** Open work that is due when the consultation ends moves with it: its tasks, its reminder, its urging, its being given up. */
@Component
class DueWithWindow {

    private final WorkKinds kinds;
    private final UnitWorks works;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService jobs;

    DueWithWindow(WorkKinds kinds, UnitWorks works, RuntimeService runtime, TaskService tasks, ManagementService jobs) {
        this.kinds = kinds;
        this.works = works;
        this.runtime = runtime;
        this.tasks = tasks;
        this.jobs = jobs;
    }

    @EventListener
    void follow(WindowMoved moved) {
        OffsetDateTime dueAt = Deadline.endOf(moved.lastDay()).toOffsetDateTime();
        for (ProcessInstance work : open(moved.caseKey())) {
            String kind = text(work, Names.KIND);
            if (kinds.get(kind).dueWithWindow()) {
                works.postpone(moved.caseKey(), kind, text(work, Names.UNIT), dueAt);
                runtime.setVariable(
                        work.getId(), "windowClosesOn", moved.lastDay().toString());
                move(work.getId(), Date.from(dueAt.toInstant()));
            }
        }
    }

    private List<ProcessInstance> open(String caseKey) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey("unit-work")
                .variableValueEquals(Names.CASE_KEY, caseKey)
                .list();
    }

    private void move(String work, Date dueAt) {
        runtime.setVariable(work, Names.DUE_AT, dueAt);
        tasks.createTaskQuery().processInstanceId(work).list().forEach(task -> tasks.setDueDate(task.getId(), dueAt));
        recalculate(jobs.createJobQuery().processInstanceId(work).timers());
        runtime.createProcessInstanceQuery().superProcessInstanceId(work).list().stream()
                .map(ProcessInstance::getId)
                .forEach(urging -> {
                    runtime.setVariable(urging, Names.DUE_AT, dueAt);
                    recalculate(jobs.createJobQuery().processInstanceId(urging).activityId("work-overdue"));
                });
    }

    private void recalculate(JobQuery timers) {
        timers.list().stream().map(Job::getId).forEach(timer -> jobs.recalculateJobDuedate(timer, false));
    }

    private String text(ProcessInstance work, String name) {
        return (String) runtime.getVariable(work.getId(), name);
    }
}
