package vn.vanho.policycomm.engine.internal.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What forms ask comes out as the library's own entrance has it. */
class FeelTest {

    private static final FeelEngineApi LIBRARY = FeelEngineBuilder.forJava().build();

    private static final Map<String, Object> VALUES = values();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "returnReason = null or returnReason = \"\"",
                "decision != \"returned\"",
                "nowhere = null",
                "nowhere.part = null",
                "not(list contains(channels, \"zalo\"))",
                "list contains(nowhere, \"zalo\")",
                "count(channels) = 0",
                "seats * 2 - 1",
                "seats > 10 and decision = \"returned\"",
                "\"a\" > 1",
                "every row in rows satisfies row.attendees > 0",
                "rows[attendees > 15].place",
                "for row in rows return row.place",
                "{total: sum(rows.attendees), half: total / 2}",
                "if decision = \"returned\" then returnReason else \"none\"",
                "string length(decision)",
                "date(heldOn) > date(\"2024-01-01\")",
                "date(heldOn) + duration(\"P1D\")",
                "today() < date(\"2024-01-01\")",
                "substring after(heldOn, \"2024-\")",
                "nosuchfunction(1)"
            })
    void eachKindOfExpressionYieldsWhatTheLibraryYields(String expression) {
        EvaluationResult expected = LIBRARY.evaluateExpression(expression, VALUES);
        assertThat(expected.isSuccess()).isTrue();
        assertThat(Feel.evaluate(expression, VALUES)).isEqualTo(expected.result());
    }

    @Test
    void whatOneEvaluationSawIsForgottenInTheNext() {
        assertThat(Feel.evaluate("place = \"hall\"", Map.of("place", "hall"))).isEqualTo(true);
        assertThat(Feel.evaluate("place = \"hall\"", Map.of("place", "yard"))).isEqualTo(false);
        assertThat(Feel.evaluate("place = \"hall\"", Map.of())).isEqualTo(false);
    }

    @Test
    void whatIsNoExpressionOrCannotBeWorkedOutIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Feel.evaluate("= = 1", VALUES));
        String unmet = "assert(seats, seats > 100)";
        assertThat(LIBRARY.evaluateExpression(unmet, VALUES).isFailure()).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> Feel.evaluate(unmet, VALUES));
    }

    private static Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>();
        values.put("returnReason", null);
        values.put("decision", "returned");
        values.put("channels", List.of("portal", "zalo"));
        values.put("seats", 40);
        values.put("heldOn", "2024-05-06");
        values.put("rows", List.of(Map.of("place", "hall", "attendees", 20), Map.of("place", "yard", "attendees", 12)));
        return values;
    }
}
