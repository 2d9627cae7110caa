package vn.vanho.policycomm.engine.internal.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a form's expressions see: the values held, overlaid with those sent. */
record Scope(Map<String, @Nullable Object> values) {

    /** A scope in which a row's columns come before what stands around them. */
    Scope with(Map<String, ? extends @Nullable Object> row) {
        Map<String, @Nullable Object> all = new HashMap<>(values);
        all.putAll(row);
        return new Scope(all);
    }

    void forget(String name) {
        values.put(name, null);
    }

    /** True for {@code true} and for an expression that yields it. */
    boolean isTrue(JsonNode property) {
        return isExpression(property) ? isTrue(property.asText()) : property.asBoolean();
    }

    boolean isTrue(String expression) {
        return Boolean.TRUE.equals(evaluate(expression));
    }

    /** A number given as such, as text or as an expression. */
    Optional<BigDecimal> number(JsonNode property) {
        if (property.isMissingNode() || property.isNull() || property.asText().isBlank()) {
            return Optional.empty();
        }
        Object value = isExpression(property) ? evaluate(property.asText()) : property.asText();
        return Optional.ofNullable(value).map(Object::toString).map(BigDecimal::new);
    }

    @Nullable
    Object evaluate(String expression) {
        return Feel.evaluate(expression.replaceFirst("^=", ""), values);
    }

    private static boolean isExpression(JsonNode property) {
        return property.isTextual() && property.asText().startsWith("=");
    }
}
