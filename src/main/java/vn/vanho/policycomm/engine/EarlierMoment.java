package vn.vanho.policycomm.engine;

import java.time.Instant;
import java.util.function.Supplier;

/** Lets something be worked out as it was worked out at an earlier moment. */
public interface EarlierMoment {

    /** Runs the work with the application's clock standing at that moment, on this thread alone. It must write nothing. */
    <T> T at(Instant moment, Supplier<T> work);
}
