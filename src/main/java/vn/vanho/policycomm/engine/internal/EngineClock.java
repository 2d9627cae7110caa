package vn.vanho.policycomm.engine.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import vn.vanho.policycomm.engine.EarlierMoment;

/** The engine's clock as a {@link Clock}, so that all of the application lives in one time, also in tests. */
final class EngineClock extends Clock implements EarlierMoment {

    private static final ThreadLocal<Instant> EARLIER = new ThreadLocal<>();

    private final ZoneId zone;

    EngineClock(ZoneId zone) {
        this.zone = zone;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new EngineClock(other);
    }

    @Override
    public Instant instant() {
        Instant moment = EARLIER.get();
        return moment == null ? ClockUtil.getCurrentTime().toInstant() : moment;
    }

    @Override
    public <T> T at(Instant moment, Supplier<T> work) {
        EARLIER.set(moment);
        try {
            return work.get();
        } finally {
            EARLIER.remove();
        }
    }
}
