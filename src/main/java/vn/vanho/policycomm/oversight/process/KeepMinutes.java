package vn.vanho.policycomm.oversight.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.spin.Spin;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.FormLists;
import vn.vanho.policycomm.figures.Activities;
import vn.vanho.policycomm.figures.Activity;
import vn.vanho.policycomm.figures.Measure;
import vn.vanho.policycomm.organisation.Units;

/** Counts an inspection and what it found, and hands on what the unit has to mend. */
@Component
class KeepMinutes implements TaskListener {

    private final Activities activities;
    private final Units units;
    private final Clock clock;

    KeepMinutes(Activities activities, Units units, Clock clock) {
        this.activities = activities;
        this.units = units;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateTask task) {
        String unit = units.name(InspectionLog.unit(task));
        List<Finding> findings = findings(task);
        activities.keep(
                InspectionLog.of(task), held(task) ? logged(task, unit, findings) : List.of(notHeld(task, unit)));
        task.getExecution().setVariable(Mending.LIST, Spin.JSON(toMend(findings)));
    }

    private static List<Activity> logged(DelegateTask task, String unit, List<Finding> findings) {
        LocalDate on = LocalDate.parse((String) task.getVariable("minutesOn"));
        String place = (String) task.getVariable("minutesPlace");
        String title = "Kiểm tra %s: %s".formatted(unit, task.getVariable("minutesText"));
        return Stream.concat(
                        Stream.of(new Activity(on, title, place, Map.of(Measure.INSPECTIONS, 1L))),
                        findings.stream()
                                .map(found -> new Activity(on, found.line(unit), "", Map.of(Measure.FINDINGS, 1L))))
                .toList();
    }

    private Activity notHeld(DelegateTask task, String unit) {
        String title = "Không kiểm tra %s: %s".formatted(unit, task.getVariable("notHeldReason"));
        return new Activity(LocalDate.now(clock), title, "", Map.of());
    }

    private static List<Finding> findings(DelegateTask task) {
        boolean some = held(task) && "some".equals(task.getVariable("findingsState"));
        return some
                ? FormLists.rows(task.getVariable("findings")).stream()
                        .map(Finding::of)
                        .toList()
                : List.of();
    }

    private static boolean held(DelegateTask task) {
        return "held".equals(task.getVariable("visitState"));
    }

    private static List<Map<String, String>> toMend(List<Finding> findings) {
        return findings.stream()
                .flatMap(found -> found.mendBy().stream()
                        .map(day -> Map.of(Finding.TEXT, found.text(), Finding.MEND_BY, day.toString())))
                .toList();
    }
}
