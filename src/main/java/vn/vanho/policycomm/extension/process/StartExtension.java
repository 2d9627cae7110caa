package vn.vanho.policycomm.extension.process;

import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vanho.policycomm.engine.CaseAlreadyOpen;
import vn.vanho.policycomm.engine.ChangedMeanwhile;
import vn.vanho.policycomm.engine.GivenTask;
import vn.vanho.policycomm.engine.OwnAuthority;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.engine.Violations;
import vn.vanho.policycomm.extension.ExtendableTask;
import vn.vanho.policycomm.extension.ExtensionRequests;

/** Starts the process of an extension; whoever asks has no right to start it. */
@Service
@Transactional
class StartExtension implements ExtensionRequests {

    private static final int LONGEST_REASON = 2000;

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ExtensionTable table;
    private final ExtensionDays days;
    private final OwnAuthority own;
    private final Phrases phrases;

    StartExtension(
            RuntimeService runtime,
            TaskService tasks,
            ExtensionTable table,
            ExtensionDays days,
            OwnAuthority own,
            Phrases phrases) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.table = table;
        this.days = days;
        this.own = own;
        this.phrases = phrases;
    }

    @Override
    public void ask(ExtendableTask task, String unit, @Nullable LocalDate wishedOn, String reason, String by) {
        Violations violations = new Violations();
        task.whyFixed().ifPresent(why -> violations.add("task", phrases.of("extension.task"), why));
        table.openAt(task.id())
                .ifPresent(open ->
                        violations.add("task", phrases.of("extension.task"), phrases.of("extension.fault.open")));
        checkTyped(task, wishedOn, reason, violations);
        violations.refuseIfAny();
        if (wishedOn != null) {
            start(task, unit, wishedOn, reason, table.ask(task, unit, wishedOn, reason, by));
            own.run(() -> mark(task.id()));
        }
    }

    private void checkTyped(ExtendableTask task, @Nullable LocalDate wishedOn, String reason, Violations violations) {
        String wished = phrases.of("extension.wishedOn");
        if (wishedOn == null) {
            violations.add(Names.WISHED_ON, wished, phrases.of("extension.fault.noDay"));
        } else {
            days.check(wishedOn, task, Names.WISHED_ON, wished, violations);
        }
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            violations.add(
                    "reason", phrases.of("extension.reason"), phrases.of("extension.fault.reason", LONGEST_REASON));
        }
    }

    private void start(ExtendableTask task, String unit, LocalDate wishedOn, String reason, String id) {
        String key = "%s/gia-han/%s/%s".formatted(task.caseKey(), task.key(), unit);
        // The day that is wished for is what the form offers to grant.
        Map<String, Object> values = Map.of(
                Names.EXTENSION, id,
                Names.TASK, task.id(),
                Names.TASK_NAME, task.name(),
                Names.CASE, task.caseKey(),
                Names.UNIT, unit,
                GivenTask.SUBJECT, task.title(),
                Names.DUE_ON, task.dueOn().toString(),
                Names.WISHED_ON, wishedOn.toString(),
                Names.GRANTED_ON, wishedOn.toString(),
                Names.REASON, reason);
        try {
            own.run(() -> runtime.startProcessInstanceByKey(Names.PROCESS, key, values));
        } catch (RuntimeException refused) {
            throw refused.getCause() instanceof CaseAlreadyOpen taken ? taken : refused;
        }
    }

    /** What {@link TaskOver} looks for. It also changes the task, so that nobody completes it at the same moment. */
    private void mark(String taskId) {
        try {
            tasks.setVariableLocal(taskId, Names.ASKED, true);
        } catch (NullValueException | OptimisticLockingException over) {
            throw new ChangedMeanwhile(phrases);
        }
    }
}
