package vn.vanho.policycomm.engine;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vanho.policycomm.support.DraftLine;

/** Two people start the same case at the same moment: one instance, one refusal. */
abstract class SameCaseTwice {

    private static final String KEY = "2024/II.3a/cung-mot-luc";

    @Autowired
    private RepositoryService repository;

    @Autowired
    private AuthorizationService authorizations;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ActingAs people;

    @Autowired
    private DraftLine line;

    @Test
    void oneStartsAndTheOtherIsToldThatTheCaseIsOpen() throws Exception {
        try (Deployed models = Deployed.of(repository, "case.bpmn", "called.bpmn", "case-start.form")) {
            models.startedBy(authorizations, "test-case", "phong-tu-phap");
            assertThat(together(() -> start("phong-tu-phap-cv"), () -> start("phong-tu-phap-lanhdao")))
                    .containsExactlyInAnyOrder(200, 409);
            assertThat(instances("test-case")).isEqualTo(1);
        }
    }

    @Test
    void soItIsForADraftThatIsRegisteredOnTheWay() throws Exception {
        Callable<Integer> start =
                () -> line.tryStart(KEY, "Luật cùng một lúc").getStatusCode().value();
        assertThat(together(start, start)).containsExactlyInAnyOrder(200, 409);
        assertThat(instances("communicate-draft")).isEqualTo(1);
    }

    private static List<Integer> together(Callable<Integer> one, Callable<Integer> other) throws Exception {
        ExecutorService two = Executors.newFixedThreadPool(2);
        CyclicBarrier gate = new CyclicBarrier(2);
        try {
            Future<Integer> first = two.submit(behind(gate, one));
            Future<Integer> second = two.submit(behind(gate, other));
            return List.of(first.get(), second.get());
        } finally {
            two.shutdown();
        }
    }

    private static Callable<Integer> behind(CyclicBarrier gate, Callable<Integer> start) {
        return () -> {
            gate.await();
            return start.call();
        };
    }

    private int start(String person) {
        try {
            people.run(person, () -> runtime.startProcessInstanceByKey("test-case", KEY, Map.of("title", "X")));
            return 200;
        } catch (WebApplicationException refused) {
            return refused.getResponse().getStatus();
        }
    }

    private long instances(String process) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(KEY)
                .count();
    }
}
