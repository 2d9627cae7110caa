package vn.vanho.policycomm.channels.zalo;

import java.time.Duration;

/**
 * How long something is asked for again and again. It measures by the machine's own counter: the clock of the application
 * may stand still.
 *
 * @param every the pause between two questions
 * @param within so long it goes on
 */
record Patience(Duration every, Duration within) {

    Turns begin() {
        return new Turns(System.nanoTime());
    }

    /** From one begin. */
    final class Turns {

        private final long begun;

        private Turns(long begun) {
            this.begun = begun;
        }

        /** Waits, and tells whether to ask once more. */
        boolean another() {
            if (System.nanoTime() - begun + every.toNanos() > within.toNanos()) {
                return false;
            }
            try {
                Thread.sleep(every.toMillis());
                return true;
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
    }
}
