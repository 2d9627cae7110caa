package vn.vanho.policycomm.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** What can be entered wrongly in a form, read from the form itself. */
public final class FormFaults {

    private static final String NO_SUCH_CHOICE = "khong-co-lua-chon-nay";

    private final List<JsonNode> fields;

    private FormFaults(List<JsonNode> fields) {
        this.fields = fields;
    }

    public static FormFaults of(String form) {
        try {
            JsonNode json = new ObjectMapper()
                    .readTree(Path.of("bpmn/forms", form + ".form").toFile());
            return new FormFaults(StreamSupport.stream(json.get("components").spliterator(), false)
                    .filter(field -> field.has("key"))
                    .filter(field -> !field.path("readonly").asBoolean())
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The labels of what must be entered whatever else is. */
    public List<String> required() {
        return fields.stream()
                .filter(field -> field.at("/validate/required").asBoolean())
                .filter(field -> !field.has("conditional"))
                .map(FormFaults::label)
                .toList();
    }

    /** A value for every field that its own rule forbids. */
    public Map<String, Object> wrongValues() {
        Map<String, Object> values = new LinkedHashMap<>();
        fields.forEach(field -> values.put(field.get("key").asText(), wrongValue(field)));
        return values;
    }

    public List<String> labels() {
        return fields.stream().map(FormFaults::label).toList();
    }

    private static Object wrongValue(JsonNode field) {
        return switch (field.get("type").asText()) {
            case "textfield", "textarea" ->
                "x".repeat(field.at("/validate/maxLength").asInt() + 1);
            case "radio", "select" -> NO_SUCH_CHOICE;
            case "checklist", "taglist" -> List.of(NO_SUCH_CHOICE);
            case "datetime" -> "31/12/2024";
            case "number" -> field.at("/validate/min").asInt() - 1;
            default -> throw new IllegalArgumentException("No rule known for " + field);
        };
    }

    private static String label(JsonNode field) {
        return field.path("label").asText(field.path("dateLabel").asText());
    }
}
