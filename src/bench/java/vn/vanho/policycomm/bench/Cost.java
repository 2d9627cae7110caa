package vn.vanho.policycomm.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * What a piece of work cost on this thread.
 *
 * @param times how often it was done
 * @param statements SQL statements, all in all
 * @param cpuNanos CPU time of the thread, all in all
 */
record Cost(int times, long statements, long cpuNanos) {

    static final Cost NONE = new Cost(0, 0, 0);

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    static Cost of(Runnable work) {
        long sent = CountedStatements.sent();
        long before = THREADS.getCurrentThreadCpuTime();
        work.run();
        long after = THREADS.getCurrentThreadCpuTime();
        return new Cost(1, CountedStatements.sent() - sent, after - before);
    }

    Cost plus(Cost other) {
        return new Cost(times + other.times, statements + other.statements, cpuNanos + other.cpuNanos);
    }

    /** The same, for this many pieces of work. */
    Cost each(int pieces) {
        return new Cost(pieces, statements, cpuNanos);
    }

    double statementsEach() {
        return (double) statements / times;
    }

    double millisEach() {
        return cpuNanos / 1e6 / times;
    }
}
