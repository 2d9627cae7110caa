package vn.vanho.policycomm.unitwork.process;

import java.time.OffsetDateTime;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.unitwork.UnitWork;
import vn.vanho.policycomm.unitwork.UnitWorks;

/** The processes of work that is under way; whoever asks has the right to. */
@Component
class OpenUnitWork {

    static final String PROCESS = "unit-work";

    private final UnitWorks works;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService jobs;
    private final OpenUrging urging;
    private final NewDayLetter letter;

    OpenUnitWork(
            UnitWorks works,
            RuntimeService runtime,
            TaskService tasks,
            ManagementService jobs,
            OpenUrging urging,
            NewDayLetter letter) {
        this.works = works;
        this.runtime = runtime;
        this.tasks = tasks;
        this.jobs = jobs;
        this.urging = urging;
        this.letter = letter;
    }

    /** All of a case. */
    List<ProcessInstance> of(String caseKey) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey(PROCESS)
                .variableValueEquals(Names.CASE_KEY, caseKey)
                .list();
    }

    Optional<ProcessInstance> of(UnitWork work) {
        return Optional.ofNullable(runtime.createProcessInstanceQuery()
                .processDefinitionKey(PROCESS)
                .processInstanceBusinessKey(work.businessKey())
                .singleResult());
    }

    /** Moves its due date, and with it its tasks, its reminder, its urging, its being given up; a body that takes no orders is told. */
    void postpone(ProcessInstance work, OffsetDateTime dueAt) {
        works.postpone(text(work, Names.CASE_KEY), text(work, Names.KIND), asked(work), dueAt);
        move(work.getId(), Date.from(dueAt.toInstant()));
        letter.post(work, dueAt);
    }

    private void move(String work, Date dueAt) {
        runtime.setVariable(work, Names.DUE_AT, dueAt);
        tasks.createTaskQuery().processInstanceId(work).list().forEach(task -> tasks.setDueDate(task.getId(), dueAt));
        jobs.createJobQuery().processInstanceId(work).timers().list().stream()
                .map(Job::getId)
                .forEach(timer -> jobs.recalculateJobDuedate(timer, false));
        urging.follow(work, dueAt);
    }

    /** Ends it where it is, without a report. */
    void end(ProcessInstance work) {
        runtime.createProcessInstanceModification(work.getId())
                .cancelAllForActivity("work")
                .startBeforeActivity("work-recorded")
                .execute();
    }

    private String asked(ProcessInstance work) {
        return UnitWork.asked(name -> runtime.getVariable(work.getId(), name));
    }

    String text(ProcessInstance work, String name) {
        return (String) runtime.getVariable(work.getId(), name);
    }
}
