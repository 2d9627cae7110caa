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
import vn.vanho.policycomm.plan.ItemRoles;

/** Counts the news items that the media centre ran (plan, II.1a). */
@Component
class KeepNews implements TaskListener {

    private static final String ITEM = "II.1a";

    private final Activities activities;
    private final ItemRoles roles;

    KeepNews(Activities activities, ItemRoles roles) {
        this.activities = activities;
        this.roles = roles;
    }

    @Override
    public void notify(DelegateTask task) {
        int planYear = (Integer) task.getVariable("planYear");
        ActivityLog log = new ActivityLog(
                task.getExecution().getProcessBusinessKey(),
                planYear,
                ITEM,
                roles.of(planYear, ITEM, Role.MEDIA_CENTRE).get(0).id(),
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
