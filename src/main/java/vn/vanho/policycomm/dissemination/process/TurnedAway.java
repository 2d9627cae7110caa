package vn.vanho.policycomm.dissemination.process;

import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Tells whether a step of a publication turned the material away; each step asks only for its own answers. */
final class TurnedAway {

    private static final Map<String, String> CHECK = Map.of(
            "checkCompleteness", "incomplete",
            "checkSecretStamp", "hit",
            "checkSecretList", "hit",
            "checkInternal", "hit",
            "checkPersonalData", "hit",
            "checkPermission", "hit");

    /** The answers that do, by variable, by step. */
    private static final Map<String, Map<String, String>> ANSWERS = Map.of(
            Names.CHECK_MATERIAL,
            CHECK,
            Names.CHECK_NEW_VERSION,
            CHECK,
            "approve-material",
            Map.of("materialApproval", "returned"),
            "verify-page",
            Map.of("pageCheck", "wrong"));

    private TurnedAway() {}

    static boolean by(String step, Function<String, @Nullable Object> answers) {
        return ANSWERS.getOrDefault(step, Map.of()).entrySet().stream()
                .anyMatch(turning -> turning.getValue().equals(answers.apply(turning.getKey())));
    }
}
