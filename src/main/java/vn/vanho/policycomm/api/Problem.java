package vn.vanho.policycomm.api;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.vanho.policycomm.engine.InputRefused;
import vn.vanho.policycomm.engine.Violation;

/**
 * How a program is told what is wrong with what it asked.
 *
 * @param message a Vietnamese sentence, or one for each fault
 * @param violations each faulty field; empty when no single field is at fault
 */
public record Problem(String message, List<Violation> violations) {

    public static Problem of(InputRefused refused) {
        return new Problem(Objects.requireNonNullElse(refused.getMessage(), ""), refused.violations());
    }

    public static Problem of(@Nullable String message) {
        return new Problem(Objects.requireNonNullElse(message, ""), List.of());
    }
}
