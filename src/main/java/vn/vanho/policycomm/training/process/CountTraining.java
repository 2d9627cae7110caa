package vn.vanho.policycomm.training.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.ProcessProperties;
import vn.vanho.policycomm.figures.Activities;
import vn.vanho.policycomm.figures.Activity;
import vn.vanho.policycomm.figures.ActivityLog;
import vn.vanho.policycomm.figures.Measure;
import vn.vanho.policycomm.organisation.Role;
import vn.vanho.policycomm.plan.ItemRoles;
import vn.vanho.policycomm.training.Nominee;
import vn.vanho.policycomm.training.Nominees;

/** Counts who attended for each unit, and for the standing body the training itself when anybody did. */
@Component
class CountTraining implements JavaDelegate {

    private final Nominees nominees;
    private final Activities activities;
    private final ItemRoles roles;
    private final ProcessProperties properties;

    CountTraining(Nominees nominees, Activities activities, ItemRoles roles, ProcessProperties properties) {
        this.nominees = nominees;
        this.activities = activities;
        this.roles = roles;
        this.properties = properties;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Map<String, Long> came = nominees.of(execution.getProcessBusinessKey()).stream()
                .filter(Nominee::came)
                .collect(Collectors.groupingBy(Nominee::unit, Collectors.counting()));
        came.forEach((unit, people) -> log(execution, unit, "trainees", Map.of(Measure.TRAINEES, people)));
        if (!came.isEmpty()) {
            String lead = roles.of((Integer) execution.getVariable("planYear"), item(execution), Role.JUSTICE)
                    .get(0)
                    .id();
            log(execution, lead, "training", Map.of(Measure.TRAININGS, 1L));
        }
    }

    private void log(DelegateExecution execution, String unit, String kind, Map<Measure, Long> figures) {
        int planYear = (Integer) execution.getVariable("planYear");
        activities.keep(
                new ActivityLog(execution.getProcessBusinessKey(), planYear, item(execution), unit, kind),
                List.of(new Activity(
                        LocalDate.parse(text(execution, "heldOn")),
                        text(execution, "title"),
                        text(execution, "place"),
                        figures)));
    }

    private String item(DelegateExecution execution) {
        return properties.of(execution.getProcessDefinitionId(), "item").orElseThrow();
    }

    private static String text(DelegateExecution execution, String name) {
        return (String) execution.getVariable(name);
    }
}
