package vn.vanho.policycomm.engine.internal.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The values that a field offers: listed in the form, held by a variable, or computed by an expression. */
final class Choices {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Choices() {}

    static Set<String> of(Field field, Scope scope) {
        return StreamSupport.stream(offered(field.json(), scope).spliterator(), false)
                .map(choice -> choice.has("value") ? choice.get("value") : choice)
                .map(JsonNode::asText)
                .collect(Collectors.toSet());
    }

    /** What people call each of them. */
    static Map<String, String> labels(Field field, Scope scope) {
        return StreamSupport.stream(offered(field.json(), scope).spliterator(), false)
                .filter(choice -> choice.has("value"))
                .collect(Collectors.toMap(
                        choice -> choice.path("value").asText(),
                        choice -> choice.path("label").asText(),
                        (first, second) -> first));
    }

    /** Names the choices that the form itself lists; the others are known only when it is filled in. */
    static Map<String, Object> schema(Field field) {
        Map<String, Object> schema = new LinkedHashMap<>(Map.of("type", "string"));
        JsonNode listed = field.json().path("values");
        if (!listed.isEmpty()) {
            schema.put("enum", listed.findValuesAsText("value"));
            schema.put("description", described(listed));
        }
        return schema;
    }

    private static String described(JsonNode choices) {
        return StreamSupport.stream(choices.spliterator(), false)
                .map(choice -> "%s = %s"
                        .formatted(
                                choice.path("value").asText(),
                                choice.path("label").asText()))
                .collect(Collectors.joining("; "));
    }

    private static JsonNode offered(JsonNode field, Scope scope) {
        if (field.hasNonNull("valuesKey")) {
            return JSON.valueToTree(scope.values().get(field.get("valuesKey").asText()));
        } else if (field.hasNonNull("valuesExpression")) {
            return JSON.valueToTree(scope.evaluate(field.get("valuesExpression").asText()));
        }
        return field.path("values");
    }
}
