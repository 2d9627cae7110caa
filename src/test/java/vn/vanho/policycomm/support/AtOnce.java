package vn.vanho.policycomm.support;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Many at the same moment: each has a thread, and none begins before all are ready. */
public final class AtOnce {

    private AtOnce() {}

    /** What each came to, in their order; the first exception ends the test. */
    public static <T> List<T> all(List<Callable<T>> works) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(works.size());
        CyclicBarrier gate = new CyclicBarrier(works.size());
        try {
            List<Future<T>> running = works.stream()
                    .map(work -> threads.submit(behind(gate, work)))
                    .toList();
            List<T> results = new ArrayList<>();
            for (Future<T> one : running) {
                results.add(one.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    private static <T> Callable<T> behind(CyclicBarrier gate, Callable<T> work) {
        return () -> {
            gate.await();
            return work.call();
        };
    }
}
