package vn.vanho.policycomm.tasklist.internal;

import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.CurrentActor;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.monitoring.PlanStatus;
import vn.vanho.policycomm.monitoring.Urgency;
import vn.vanho.policycomm.organisation.Role;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.organisation.Units;
import vn.vanho.policycomm.plan.PlanCase;
import vn.vanho.policycomm.tasklist.ShownTask;
import vn.vanho.policycomm.tasklist.ShownTasks;

/** Draws up cards for whoever reads them. */
@Component
class Cards {

    private final ShownTasks tasks;
    private final CardExtensions extensions;
    private final Urgency urgency;
    private final Units units;
    private final CurrentActor actor;
    private final Phrases phrases;

    Cards(
            ShownTasks tasks,
            CardExtensions extensions,
            Urgency urgency,
            Units units,
            CurrentActor actor,
            Phrases phrases) {
        this.tasks = tasks;
        this.extensions = extensions;
        this.urgency = urgency;
        this.units = units;
        this.actor = actor;
        this.phrases = phrases;
    }

    List<Card> of(List<String> taskIds) {
        boolean onlyAsked = onlyAsked();
        List<ShownTask> shown = tasks.of(taskIds);
        CardExtensions.Known known =
                extensions.of(shown.stream().map(ShownTask::id).toList());
        return shown.stream().map(task -> card(task, known, onlyAsked)).toList();
    }

    private Card card(ShownTask task, CardExtensions.Known known, boolean onlyAsked) {
        OffsetDateTime dueAt = task.dueAt();
        if (dueAt == null) {
            return new Card(task.id(), item(task), subject(task), null, null, null, null, false);
        }
        PlanStatus status = urgency.of(dueAt).whereAsked(onlyAsked);
        return new Card(
                task.id(),
                item(task),
                subject(task),
                Phrases.day(dueAt.toLocalDate()),
                status,
                phrases.of(status.message()),
                known.words().get(task.id()),
                known.extendable().contains(task.id()));
    }

    /** Bodies that are asked, not told, are never overdue. */
    private boolean onlyAsked() {
        List<String> asked =
                units.withRole(Role.INVITED_BODY).stream().map(Unit::id).toList();
        return actor.require().groups().stream().anyMatch(asked::contains);
    }

    /** Without the item's code before its title: the card tells it already. */
    private static String subject(ShownTask task) {
        String code = item(task) + ". ";
        return task.subject().startsWith(code) ? task.subject().substring(code.length()) : task.subject();
    }

    private static String item(ShownTask task) {
        return PlanCase.of(task.businessKey()).map(PlanCase::item).orElse("");
    }
}
