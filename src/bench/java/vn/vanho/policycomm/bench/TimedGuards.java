package vn.vanho.policycomm.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.springframework.beans.factory.config.BeanPostProcessor;
import vn.vanho.policycomm.engine.Actor;
import vn.vanho.policycomm.engine.internal.door.CommandGuard;

/** Measures by thread what our guards cost before the engine carries a command out: the form contract, above all. */
final class TimedGuards implements BeanPostProcessor {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final ThreadLocal<Long> SPENT = ThreadLocal.withInitial(() -> 0L);

    /** CPU nanoseconds that this thread has spent in them since it began. */
    static long spent() {
        return SPENT.get();
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof CommandGuard guard ? new Timed(guard) : bean;
    }

    /** One of them. */
    private record Timed(CommandGuard guard) implements CommandGuard {

        @Override
        public <T> Command<T> admit(Command<T> command, CommandContext context, Actor actor) {
            long before = THREADS.getCurrentThreadCpuTime();
            try {
                return guard.admit(command, context, actor);
            } finally {
                SPENT.set(SPENT.get() + THREADS.getCurrentThreadCpuTime() - before);
            }
        }
    }
}
