package vn.vanho.policycomm.engine.internal.form;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.jspecify.annotations.Nullable;

/**
 * The expressions of forms, by the library that the engine itself uses. The engine parses an expression each time it is
 * asked and copies all variables, which cost more than all else that happens when a task is completed; here each is parsed
 * once and sees what it names.
 */
final class Feel {

    private static final FeelEngineApi ENGINE = FeelEngineBuilder.forJava().build();
    private static final Map<String, ParsedExpression> PARSED = new ConcurrentHashMap<>();

    private Feel() {}

    /**
     * The value of an expression.
     *
     * @param expression of a deployed form: there are as many as models ask for, and no more
     * @throws IllegalArgumentException when it is none, or cannot be worked out
     */
    static @Nullable Object evaluate(String expression, Map<String, @Nullable Object> values) {
        Map<String, @Nullable Object> named = new HashMap<>(values);
        named.keySet().removeIf(name -> !expression.contains(name));
        EvaluationResult result = ENGINE.evaluate(PARSED.computeIfAbsent(expression, Feel::parse), named);
        if (result.isFailure()) {
            throw new IllegalArgumentException(result.failure().message());
        }
        return result.result();
    }

    private static ParsedExpression parse(String expression) {
        ParseResult parsed = ENGINE.parseExpression(expression);
        if (parsed.isFailure()) {
            throw new IllegalArgumentException(parsed.failure().message());
        }
        return parsed.parsedExpression();
    }
}
