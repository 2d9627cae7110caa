package vn.vanho.policycomm.engine.internal.hardening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import vn.vanho.policycomm.engine.ModelBean;

/** Expressions reach the beans that are for models, whoever asks for them first. */
class ModelBeansTest {

    private static final int AT_ONCE = 8;
    private static final int NAMES = 200;

    private final StaticListableBeanFactory beans = new StaticListableBeanFactory();

    @Test
    void manyThatAskForABeanAtOnceAllReachIt() throws Exception {
        for (int name = 0; name < NAMES; name++) {
            beans.addBean("bean" + name, new ModelBean() {});
        }
        ModelBeans reached = new ModelBeans(beans);
        CyclicBarrier together = new CyclicBarrier(AT_ONCE);
        ExecutorService jobs = Executors.newFixedThreadPool(AT_ONCE);
        Callable<Boolean> job = () -> {
            boolean all = true;
            for (int name = 0; name < NAMES; name++) {
                together.await();
                all &= reached.containsKey("bean" + name);
            }
            return all;
        };
        try {
            for (Future<Boolean> one : jobs.invokeAll(Collections.nCopies(AT_ONCE, job))) {
                assertThat(one.get()).isTrue();
            }
        } finally {
            jobs.shutdownNow();
        }
    }

    @Test
    void othersAreNotReachedAndOneThatComesLaterIs() {
        beans.addBean("dataSource", new Object());
        ModelBeans reached = new ModelBeans(beans);

        assertThat(reached.get("dataSource")).isNull();
        assertThat(reached.get("later")).isNull();

        ModelBean later = new ModelBean() {};
        beans.addBean("later", later);
        assertThat(reached.get("later")).isSameAs(later);
    }
}
