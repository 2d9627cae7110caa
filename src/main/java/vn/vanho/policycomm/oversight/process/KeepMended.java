package vn.vanho.policycomm.oversight.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.FormLists;
import vn.vanho.policycomm.figures.Activities;
import vn.vanho.policycomm.figures.Activity;
import vn.vanho.policycomm.figures.Measure;
import vn.vanho.policycomm.organisation.Units;

/** Counts the findings that the inspectors saw mended, whatever the unit reported. */
@Component
class KeepMended implements TaskListener {

    private final Activities activities;
    private final Units units;
    private final Clock clock;

    KeepMended(Activities activities, Units units, Clock clock) {
        this.activities = activities;
        this.units = units;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateTask task) {
        if ("accepted".equals(task.getVariable("mendingCheck"))) {
            String unit = units.name(InspectionLog.unit(task));
            List<Mending> all = Mending.of(task.getVariable(Mending.LIST));
            activities.keep(
                    InspectionLog.of(task),
                    FormLists.texts(task.getVariable("confirmedFindings")).stream()
                            .map(place -> mended(all.get(Integer.parseInt(place) - 1), unit))
                            .toList());
        }
    }

    private Activity mended(Mending mending, String unit) {
        return new Activity(
                mending.mendedOn().orElseGet(() -> LocalDate.now(clock)),
                "%s đã khắc phục: %s".formatted(unit, mending.finding().text()),
                "",
                Map.of(Measure.FINDINGS_MENDED, 1L));
    }
}
