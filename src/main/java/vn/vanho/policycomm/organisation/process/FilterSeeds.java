package vn.vanho.policycomm.organisation.process;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.GivenTask;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.organisation.Units;

/** The filters that everybody finds in Tasklist; each shows the reader's own work only. */
@Component
class FilterSeeds {

    private static final List<Map<String, String>> SHOWN_VARIABLES =
            List.of(Map.of("name", GivenTask.SUBJECT, "label", "Về"));

    private final FilterService filters;
    private final TaskService tasks;
    private final AuthorizationService authorizations;
    private final Units units;

    FilterSeeds(FilterService filters, TaskService tasks, AuthorizationService authorizations, Units units) {
        this.filters = filters;
        this.tasks = tasks;
        this.authorizations = authorizations;
        this.units = units;
    }

    void seed() {
        Grants grants = new Grants(authorizations);
        share(grants, 10, "Việc của đơn vị", "Việc đang chờ đơn vị của tôi", ofMyUnit());
        share(
                grants,
                20,
                "Việc của tôi",
                "Việc tôi đã nhận",
                tasks.createTaskQuery().taskAssigneeExpression("${currentUser()}"));
        share(
                grants,
                25,
                "Đã giao lại",
                "Việc tôi đã giao cho người của đơn vị",
                tasks.createTaskQuery().taskOwnerExpression("${currentUser()}"));
        share(grants, 30, "Quá hạn", "Việc của đơn vị đã quá hạn", ofMyUnit().dueBeforeExpression("${now()}"));
    }

    private TaskQuery ofMyUnit() {
        return tasks.createTaskQuery()
                .taskCandidateGroupInExpression("${currentUserGroups()}")
                .includeAssignedTasks();
    }

    private void share(Grants grants, int priority, String name, String description, TaskQuery query) {
        Filter filter = filters.createTaskFilterQuery().filterName(name).singleResult();
        if (filter == null) {
            filter = filters.saveFilter(filters.newTaskFilter(name)
                    .setOwner(AccountSeeds.ADMINISTRATOR)
                    .setProperties(properties(priority, description))
                    .setQuery(query));
        }
        String id = filter.getId();
        units.all().stream().map(Unit::id).forEach(group -> grants.give(group, Resources.FILTER, id, Permissions.READ));
    }

    private static Map<String, Object> properties(int priority, String description) {
        return Map.of("priority", priority, "description", description, "refresh", true, "variables", SHOWN_VARIABLES);
    }
}
