package vn.vanho.policycomm.scenarios.year;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.support.EngineTime;
import vn.vanho.policycomm.support.Office;

/**
 * A task that waits for somebody.
 *
 * @param step its key in the model
 * @param key business key of its instance, e.g. {@code 2024/II.1a/brief-officers/xa-to-mua}
 * @param unit whose task it is
 * @param account of that unit, who does it
 * @param office that person at work
 */
record Waiting(String id, String step, String key, Instant dueAt, Unit unit, String account, Office office) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The kind of work of a unit's part, which its key names before the unit. */
    String workKind() {
        String[] parts = key.split("/");
        return parts[parts.length - 2];
    }

    /** The item of the plan that its key names. */
    String item() {
        return key.split("/")[1];
    }

    /** The key of the case that it is of or below, where the item has one for each subject. */
    String caseKey() {
        return String.join("/", List.of(key.split("/")).subList(0, 3));
    }

    boolean isOverdue(LocalDate today) {
        return dueAt.isBefore(EngineTime.at(today));
    }

    /** What Tasklist fills into a field, read by the person whose task it is; missing when there is nothing. */
    JsonNode shown(String field) {
        JsonNode variables = office.get(
                        "/engine-rest/task/{id}/form-variables?variableNames={field}&deserializeValues=false",
                        JsonNode.class,
                        id,
                        field)
                .getBody();
        JsonNode variable = variables.path(field);
        JsonNode value = variable.path("value");
        return variable.path("type").asText().equals("Json") ? parse(value.asText()) : value;
    }

    /** The same of a field that lists texts. */
    List<String> texts(String field) {
        return StreamSupport.stream(shown(field).spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static JsonNode parse(String json) {
        try {
            return json.isEmpty() ? MissingNode.getInstance() : JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
