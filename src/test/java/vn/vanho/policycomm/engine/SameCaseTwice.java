package vn.vanho.policycomm.engine;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.WebApplicationException;
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

    @Test
    void oneStartsAndTheOtherIsToldThatTheCaseIsOpen() throws Exception {
        ExecutorService two = Executors.newFixedThreadPool(2);
        try (Deployed models = Deployed.of(repository, "case.bpmn", "called.bpmn", "case-start.form")) {
            models.startedBy(authorizations, "test-case", "phong-tu-phap");
            CyclicBarrier together = new CyclicBarrier(2);
            Future<Integer> one = two.submit(start("phong-tu-phap-cv", together));
            Future<Integer> other = two.submit(start("phong-tu-phap-lanhdao", together));
            assertThat(new int[] {one.get(), other.get()}).containsExactlyInAnyOrder(200, 409);
            assertThat(runtime.createProcessInstanceQuery()
                            .processDefinitionKey("test-case")
                            .count())
                    .isEqualTo(1);
        } finally {
            two.shutdown();
        }
    }

    private Callable<Integer> start(String person, CyclicBarrier together) {
        return () -> {
            together.await();
            try {
                people.run(person, () -> runtime.startProcessInstanceByKey("test-case", KEY, Map.of("title", "X")));
                return 200;
            } catch (WebApplicationException refused) {
                return refused.getResponse().getStatus();
            }
        };
    }
}
