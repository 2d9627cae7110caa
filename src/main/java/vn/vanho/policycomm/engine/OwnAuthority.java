package vn.vanho.policycomm.engine;

import java.util.function.Supplier;

/** Lets the application do in the engine what it has decided by its own rules, whatever the signed-in person may do there. */
public interface OwnAuthority {

    /** Runs the work with nobody acting, then restores whoever was acting before. The caller has checked the person. */
    <T> T call(Supplier<T> work);

    default void run(Runnable work) {
        call(() -> {
            work.run();
            return true;
        });
    }
}
