package vn.vanho.policycomm.security.internal;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Too many wrong passwords: HTTP 429. */
final class SignInThrottled extends AuthenticationException {

    private final Duration wait;

    SignInThrottled(Duration wait) {
        super("Too many attempts to sign in");
        this.wait = wait;
    }

    /** Whole seconds until the next attempt, at least one. */
    long retryAfterSeconds() {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }
}
