package vn.vanho.policycomm.engine;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.ws.rs.WebApplicationException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What the engine answers when it refuses. */
final class Refusals {

    private Refusals() {}

    static void badRequest(ThrowingCallable work, String... sentences) {
        refused(400, work, sentences);
    }

    static void forbidden(ThrowingCallable work, String... sentences) {
        refused(403, work, sentences);
    }

    static void conflict(ThrowingCallable work, String... sentences) {
        refused(409, work, sentences);
    }

    private static void refused(int status, ThrowingCallable work, String... sentences) {
        assertThatExceptionOfType(WebApplicationException.class)
                .isThrownBy(work)
                .matches(refusal -> refusal.getResponse().getStatus() == status, "status " + status)
                .satisfies(refusal -> org.assertj.core.api.Assertions.assertThat(refusal.getMessage())
                        .contains(sentences));
    }
}
