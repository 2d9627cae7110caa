package vn.vanho.policycomm.engine;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vanho.policycomm.support.OnH2;

/** Who asks for tasks sends no expressions for the engine to evaluate, neither at once nor by a filter. */
@OnH2
class QueriesTest {

    private static final String JUSTICE = "phong-tu-phap-cv";
    private static final String ADMINISTRATOR = "quan-tri";
    private static final String EVIL = "${''.getClass().forName('java.lang.Runtime')}";
    private static final String REFUSAL = "Truy vấn: không được chứa biểu thức";

    @Autowired
    private TaskService tasks;

    @Autowired
    private FilterService filters;

    @Autowired
    private ActingAs people;

    @Test
    void aQueryMayNotBringExpressionsAlong() {
        people.run(JUSTICE, () -> {
            Refusals.badRequest(() -> evilOrQuery().list(), REFUSAL);
            Refusals.badRequest(() -> evilOrQuery().count(), REFUSAL);
            Refusals.badRequest(
                    () -> tasks.createTaskQuery().taskAssigneeExpression(EVIL).list(), REFUSAL);
        });
    }

    @Test
    void aFilterMayNotBeExtendedWithExpressionsButItsOwnWork() {
        Filter shared =
                filters.createTaskFilterQuery().filterName("Việc của tôi").singleResult();
        people.run(JUSTICE, () -> {
            Refusals.badRequest(() -> filters.list(shared.getId(), evilOrQuery()), REFUSAL);
            Refusals.badRequest(
                    () -> filters.count(shared.getId(), tasks.createTaskQuery().taskOwnerExpression(EVIL)), REFUSAL);
            assertThatNoException().isThrownBy(() -> filters.list(shared.getId()));
        });
    }

    @Test
    void aStoredFilterMayNotHideExpressionsInItsOrQueries() {
        Filter stored = filters.saveFilter(filters.newTaskFilter("Bẫy").setQuery(evilOrQuery()));
        people.run(ADMINISTRATOR, () -> {
            Refusals.badRequest(() -> filters.list(stored.getId()), REFUSAL);
            Refusals.badRequest(() -> filters.saveFilter(stored), REFUSAL);
        });
        filters.deleteFilter(stored.getId());
    }

    @Test
    void unitsAndTheCouncilMakeNoFilters() {
        for (String person : new String[] {JUSTICE, "phong-tu-phap-lanhdao", "hoi-dong-cv"}) {
            people.run(person, () -> assertThatExceptionOfType(AuthorizationException.class)
                    .as(person)
                    .isThrownBy(() -> filters.newTaskFilter("Của tôi")));
        }
    }

    private TaskQuery evilOrQuery() {
        return tasks.createTaskQuery()
                .or()
                .taskAssigneeExpression(EVIL)
                .taskName("x")
                .endOr();
    }
}
