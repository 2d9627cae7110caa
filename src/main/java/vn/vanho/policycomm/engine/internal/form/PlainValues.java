package vn.vanho.policycomm.engine.internal.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.text.SimpleDateFormat;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.value.FileValue;
import org.camunda.bpm.engine.variable.value.ObjectValue;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.Spin;
import org.jspecify.annotations.Nullable;

/** Variables as plain Java: texts, numbers, truth values, lists and maps; files stay what they are. */
final class PlainValues {

    /** Stands for a value that no form field takes: an object, or text that should be JSON and is not. */
    static final Object UNREADABLE = new Object();

    private static final ObjectMapper JSON = new ObjectMapper();

    private PlainValues() {}

    /** What somebody sends. Serialized objects are not looked into: no form sends them. */
    static Map<String, @Nullable Object> sent(VariableMap variables) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (String name : variables.keySet()) {
            TypedValue typed = variables.getValueTyped(name);
            values.put(name, typed instanceof ObjectValue ? UNREADABLE : of(typed));
        }
        return values;
    }

    /** What the instance holds. */
    static Map<String, @Nullable Object> held(VariableMap variables) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        variables.keySet().forEach(name -> values.put(name, of(variables.getValueTyped(name))));
        return values;
    }

    private static @Nullable Object of(@Nullable TypedValue typed) {
        if (typed == null || typed instanceof FileValue) {
            return typed;
        }
        return typed instanceof SerializableValue serialized ? deserialized(serialized) : plain(typed.getValue());
    }

    private static @Nullable Object deserialized(SerializableValue value) {
        return value.isDeserialized() ? plain(value.getValue()) : parsed(value.getValueSerialized());
    }

    private static @Nullable Object plain(@Nullable Object value) {
        if (value == null || value instanceof String || value instanceof Boolean || value instanceof Number) {
            return value;
        } else if (value instanceof Date date) {
            return new SimpleDateFormat("yyyy-MM-dd'T'HH:mm:ss.SSSZ", Locale.ROOT).format(date);
        } else if (value instanceof Spin<?> spin) {
            return parsed(spin.toString());
        }
        return converted(value);
    }

    private static @Nullable Object converted(Object value) {
        try {
            return JSON.convertValue(value, Object.class);
        } catch (IllegalArgumentException unreadable) {
            return UNREADABLE;
        }
    }

    private static @Nullable Object parsed(@Nullable String json) {
        try {
            return JSON.readValue(Objects.requireNonNullElse(json, "null"), Object.class);
        } catch (JsonProcessingException unreadable) {
            return UNREADABLE;
        }
    }
}
