package vn.vanho.policycomm.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * How long somebody waited, several times over.
 *
 * @param millis in ascending order
 */
record Waits(List<Double> millis) {

    private static final int WARM_UPS = 40;
    private static final int TIMES = 200;

    static Waits of(Runnable asking) {
        List<Double> millis = new ArrayList<>();
        for (int time = 0; time < WARM_UPS + TIMES; time++) {
            long begun = System.nanoTime();
            asking.run();
            if (time >= WARM_UPS) {
                millis.add((System.nanoTime() - begun) / 1e6);
            }
        }
        return new Waits(millis.stream().sorted().toList());
    }

    double p95() {
        return millis.get(TIMES * 95 / 100);
    }

    /** Median, 95th percentile and longest. */
    @Override
    public String toString() {
        return "%.0f / %.0f / %.0f".formatted(millis.get(TIMES / 2), p95(), millis.get(TIMES - 1));
    }
}
