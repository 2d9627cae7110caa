package vn.vanho.policycomm.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * What a piece of work cost on this thread.
 *
 * @param times how often it was done
 * @param statements SQL statements, all in all
 * @param cpuNanos CPU time of the thread, all in all
 * @param guardNanos how much of it our guards took
 */
record Cost(int times, long statements, long cpuNanos, long guardNanos) {

    static final Cost NONE = new Cost(0, 0, 0, 0);

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    static Cost of(Runnable work) {
        long sent = CountedStatements.sent();
        long guards = TimedGuards.spent();
        long before = THREADS.getCurrentThreadCpuTime();
        work.run();
        long after = THREADS.getCurrentThreadCpuTime();
        return new Cost(1, CountedStatements.sent() - sent, after - before, TimedGuards.spent() - guards);
    }

    Cost plus(Cost other) {
        return new Cost(times + other.times, statements + other.statements, cpuNanos + other.cpuNanos, guardNanos + other.guardNanos);
    }

    /** The same, for this many pieces of work. */
    Cost each(int pieces) {
        return new Cost(pieces, statements, cpuNanos, guardNanos);
    }

    double statementsEach() {
        return (double) statements / times;
    }

    double millisEach() {
        return cpuNanos / 1e6 / times;
    }

    double guardMillisEach() {
        return guardNanos / 1e6 / times;
    }
}
