package vn.vanho.policycomm.engine.internal.form;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A form in the words of JSON Schema: what {@link FormCheck} accepts of a sender of plain JSON. */
@Component
class FormSchema {

    private final Rules rules;

    FormSchema(Rules rules) {
        this.rules = rules;
    }

    Map<String, Object> of(Form form) {
        return object(form.fields());
    }

    private Map<String, Object> object(List<Field> fields) {
        List<Field> asked = fields.stream().filter(this::isAsked).toList();
        Map<String, Object> properties = new LinkedHashMap<>();
        asked.forEach(field -> properties.put(field.key(), property(field)));
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put(
                "required",
                asked.stream().filter(FormSchema::isRequired).map(Field::key).toList());
        schema.put("additionalProperties", false);
        return schema;
    }

    private boolean isAsked(Field field) {
        boolean shown = field.json().path("readonly").asBoolean()
                || field.json().path("disabled").asBoolean();
        return !shown && (!field.fields().isEmpty() || rules.of(field).isPresent());
    }

    /** What is hidden under a condition is required only when it is not. */
    private static boolean isRequired(Field field) {
        return field.validate("required").asBoolean() && field.hides().isEmpty();
    }

    private Map<String, Object> property(Field field) {
        Map<String, Object> schema = new LinkedHashMap<>(
                field.fields().isEmpty() ? rules.of(field).orElseThrow().schema(field) : rows(field));
        schema.put("description", described(field.label(), schema.get("description")));
        return schema;
    }

    private Map<String, Object> rows(Field field) {
        Map<String, Object> row = object(field.fields());
        return field.type().equals("dynamiclist") ? Map.of("type", "array", "items", row) : row;
    }

    private static String described(@Nullable Object... parts) {
        return Arrays.stream(parts)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(". "));
    }
}
