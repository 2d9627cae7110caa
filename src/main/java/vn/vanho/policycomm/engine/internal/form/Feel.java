package vn.vanho.policycomm.engine.internal.form;

import camundajar.impl.scala.collection.immutable.Map$;
import camundajar.impl.scala.jdk.javaapi.CollectionConverters;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.feel.FeelEngine;
import org.camunda.feel.api.EvaluationFailureType;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.context.FunctionProvider;
import org.camunda.feel.context.VariableProvider.StaticVariableProvider;
import org.camunda.feel.impl.interpreter.BuiltinFunctions;
import org.camunda.feel.impl.interpreter.EvalContext;
import org.camunda.feel.impl.interpreter.EvaluationFailureCollector;
import org.camunda.feel.impl.interpreter.FeelInterpreter;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.camunda.feel.syntaxtree.Val;
import org.camunda.feel.syntaxtree.ValError;
import org.camunda.feel.syntaxtree.ValFatalError;
import org.camunda.feel.valuemapper.ValueMapper;
import org.jspecify.annotations.Nullable;

/**
 * The expressions of forms, by the library that the engine itself uses. The engine parses an expression each time it is
 * asked and copies all variables, which cost more than all else that happens when a task is completed; here each is parsed
 * once and sees what it names. The library's own entrance makes every function of the language anew for each expression,
 * three quarters of what evaluating one costs; hence its interpreter is asked directly.
 */
final class Feel {

    private static final ValueMapper VALUES = FeelEngineBuilder.forJava().valueMapper();
    private static final FunctionProvider FUNCTIONS = new BuiltinFunctions(FeelEngine.defaultClock(), VALUES);
    private static final FeelInterpreter INTERPRETER = new FeelInterpreter(VALUES);
    private static final FeelEngineApi PARSER = FeelEngineBuilder.forJava().build();
    private static final Map<String, ParsedExpression> PARSED = new ConcurrentHashMap<>();

    private Feel() {}

    /**
     * The value of an expression.
     *
     * @param expression of a deployed form: there are as many as models ask for, and no more
     * @throws IllegalArgumentException when it is none, or cannot be worked out
     */
    static @Nullable Object evaluate(String expression, Map<String, @Nullable Object> values) {
        ParsedExpression parsed = PARSED.computeIfAbsent(expression, Feel::parse);
        EvalContext seen = seen(expression, values);
        Val result = INTERPRETER.eval(parsed.expression(), seen);
        if (result instanceof ValError || result instanceof ValFatalError || unmet(seen.failureCollector())) {
            throw new IllegalArgumentException("%s: %s".formatted(expression, result));
        }
        return VALUES.unpackVal(result);
    }

    /** Functions are stateless, the failures of one evaluation are its own. */
    private static EvalContext seen(String expression, Map<String, @Nullable Object> values) {
        Map<String, @Nullable Object> named = new HashMap<>();
        values.forEach((name, value) -> {
            if (expression.contains(name)) {
                named.put(name, value);
            }
        });
        return new EvalContext(
                VALUES,
                new StaticVariableProvider(Map$.MODULE$.from(CollectionConverters.asScala(named))),
                FUNCTIONS,
                new EvaluationFailureCollector());
    }

    /** Whether the expression itself asserts what does not hold. */
    private static boolean unmet(EvaluationFailureCollector failures) {
        return CollectionConverters.asJava(failures.failures()).stream()
                .anyMatch(failure -> failure.failureType() == EvaluationFailureType.ASSERT_FAILURE$.MODULE$);
    }

    private static ParsedExpression parse(String expression) {
        ParseResult parsed = PARSER.parseExpression(expression);
        if (parsed.isFailure()) {
            throw new IllegalArgumentException(parsed.failure().message());
        }
        return parsed.parsedExpression();
    }
}
