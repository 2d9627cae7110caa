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
import vn.vanho.policycomm.unitwork.UnitWork;
import vn.vanho.policycomm.unitwork.UnitWorks;

/**
 * Counts who attended for each unit, or for the successor that said so in its place, and for the standing body the training
 * itself when anybody did.
 */
@Component
class CountTraining implements JavaDelegate {

    private final Nominees nominees;
    private final UnitWorks works;
    private final Activities activities;
    private final ItemRoles roles;
    private final ProcessProperties properties;

    CountTraining(
            Nominees nominees, UnitWorks works, Activities activities, ItemRoles roles, ProcessProperties properties) {
        this.nominees = nominees;
        this.works = works;
        this.activities = activities;
        this.roles = roles;
        this.properties = properties;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Map<String, Long> came = cameOf(execution.getProcessBusinessKey());
        came.forEach((unit, people) -> log(execution, unit, "trainees", Map.of(Measure.TRAINEES, people)));
        if (!came.isEmpty()) {
            String lead = roles.of((Integer) execution.getVariable("planYear"), item(execution), Role.JUSTICE)
                    .get(0)
                    .id();
            log(execution, lead, "training", Map.of(Measure.TRAININGS, 1L));
        }
    }

    private Map<String, Long> cameOf(String caseKey) {
        Map<String, String> sayers = works.of(caseKey).stream()
                .filter(work -> work.kind().equals(Attendance.CODE))
                .collect(Collectors.toMap(UnitWork::askedUnit, UnitWork::unit));
        return nominees.of(caseKey).stream()
                .filter(Nominee::came)
                .collect(Collectors.groupingBy(
                        nominee -> sayers.getOrDefault(nominee.unit(), nominee.unit()), Collectors.counting()));
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
