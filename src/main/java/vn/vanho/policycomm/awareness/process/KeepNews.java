package vn.vanho.policycomm.awareness.process;

import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.spin.json.SpinJsonNode;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.FormLists;
import vn.vanho.policycomm.figures.Activities;
import vn.vanho.policycomm.figures.Activity;
import vn.vanho.policycomm.figures.ActivityLog;
import vn.vanho.policycomm.figures.Measure;
import vn.vanho.policycomm.organisation.Role;
import vn.vanho.policycomm.organisation.Units;

/** Counts the news items that the media centre ran (plan, II.1a). */
@Component
class KeepNews implements TaskListener {

    private final Activities activities;
    private final Units units;

    KeepNews(Activities activities, Units units) {
        this.activities = activities;
        this.units = units;
    }

    @Override
    public void notify(DelegateTask task) {
        ActivityLog log = new ActivityLog(
                task.getExecution().getProcessBusinessKey(),
                (Integer) task.getVariable("planYear"),
                "II.1a",
                units.withRole(Role.MEDIA_CENTRE).get(0).id(),
                task.getTaskDefinitionKey());
        activities.keep(
                log,
                FormLists.rows(task.getVariable("news")).stream()
                        .map(KeepNews::item)
                        .toList());
    }

    private static Activity item(SpinJsonNode row) {
        return new Activity(
                LocalDate.parse(row.prop("publishedOn").stringValue()),
                row.prop("headline").stringValue(),
                row.prop("outlet").stringValue(),
                Map.of(Measure.NEWS_ITEMS, 1L));
    }
}
