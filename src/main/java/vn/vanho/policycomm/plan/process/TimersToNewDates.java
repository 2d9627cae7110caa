package vn.vanho.policycomm.plan.process;

import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.OwnAuthority;
import vn.vanho.policycomm.plan.ItemAmended;

/**
 * Timers of the year and of the item's cases that wait for a day of the item wait for the new one. The day is set, not
 * worked out anew: a year that runs on an older model has its old expression.
 */
@Component
class TimersToNewDates {

    private static final String DRAFT_AWAITED = "directive-too-late";
    private static final String TRAINING_AWAITED = "trainings-over";

    private final ManagementService jobs;
    private final RuntimeService instances;
    private final RepositoryService repository;
    private final PlanItems planItems;
    private final OwnAuthority own;

    TimersToNewDates(
            ManagementService jobs,
            RuntimeService instances,
            RepositoryService repository,
            PlanItems planItems,
            OwnAuthority own) {
        this.jobs = jobs;
        this.instances = instances;
        this.repository = repository;
        this.planItems = planItems;
        this.own = own;
    }

    @EventListener
    void follow(ItemAmended item) {
        own.run(() -> timers(item)
                .forEach(timer -> dayOf(timer, item).ifPresent(day -> jobs.setJobDuedate(timer.getId(), day))));
    }

    private Stream<Job> timers(ItemAmended item) {
        return Stream.of(
                        instances
                                .createProcessInstanceQuery()
                                .processInstanceBusinessKey(Integer.toString(item.planYear())),
                        instances.createProcessInstanceQuery().processInstanceBusinessKey(item.caseKey()),
                        instances.createProcessInstanceQuery().processInstanceBusinessKeyLike(item.caseKey() + "/%"))
                .flatMap(query -> query.list().stream())
                .flatMap(
                        instance -> jobs.createJobQuery().processInstanceId(instance.getId()).timers().list().stream());
    }

    /** The day of the plan that the timer waits for; empty for one that waits for another. */
    private Optional<Date> dayOf(Job timer, ItemAmended item) {
        int year = item.planYear();
        String code = item.after().code();
        String activity = jobs.createJobDefinitionQuery()
                .jobDefinitionId(timer.getJobDefinitionId())
                .singleResult()
                .getActivityId();
        if (opens(timer, activity, code)) {
            return Optional.of(planItems.opensAt(year, code));
        }
        if (!item.after().awaited() || item.after().awaitedUntil() == null) {
            return Optional.empty();
        }
        Map<String, Date> awaited = item.after().isTraining()
                ? Map.of(TRAINING_AWAITED, planItems.trainingsAwaitedUntil(year))
                : Map.of(DRAFT_AWAITED, planItems.awaitedUntil(year, code));
        return Optional.ofNullable(awaited.get(activity));
    }

    private boolean opens(Job timer, String activity, String code) {
        return repository
                .getBpmnModelInstance(timer.getProcessDefinitionId())
                .getModelElementById(activity)
                .getChildElementsByType(TimerEventDefinition.class)
                .stream()
                .flatMap(event -> Stream.ofNullable(event.getTimeDate()))
                .anyMatch(date -> date.getTextContent().contains("opensAt(planYear, '%s')".formatted(code)));
    }
}
