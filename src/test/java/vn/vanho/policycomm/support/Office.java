package vn.vanho.policycomm.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;

/** A person of a unit at work over the engine's REST interface, with Basic sign-in. */
public final class Office {

    private static final String PASSWORD = "Chinh-sach-407!";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final TestRestTemplate http;

    private Office(TestRestTemplate http) {
        this.http = http;
    }

    public static Office of(TestRestTemplate http, String account) {
        return new Office(http.withBasicAuth(account, PASSWORD));
    }

    /** A file as the engine's REST interface takes it. */
    public static Map<String, Object> file(String name, byte[] content) {
        return Map.of(
                "value", Base64.getEncoder().encodeToString(content),
                "type", "File",
                "valueInfo", Map.of("filename", name, "mimeType", "application/octet-stream"));
    }

    public ResponseEntity<JsonNode> start(String process, String businessKey, Map<String, ?> values) {
        return http.postForEntity(
                "/engine-rest/process-definition/key/{process}/start",
                Map.of("businessKey", businessKey, "variables", typed(values)),
                JsonNode.class,
                process);
    }

    /** The open tasks of a step that this person sees. */
    public List<JsonNode> tasks(String step, String businessKey) {
        JsonNode found = http.getForObject(
                "/engine-rest/task?taskDefinitionKey={step}&processInstanceBusinessKey={key}",
                JsonNode.class,
                step,
                businessKey);
        return StreamSupport.stream(found.spliterator(), false).toList();
    }

    /** Tries to complete the only open task of a step, seen by its id even when this person may not see it. */
    public ResponseEntity<JsonNode> submit(String taskId, Map<String, ?> values) {
        return http.postForEntity(
                "/engine-rest/task/{id}/submit-form", Map.of("variables", typed(values)), JsonNode.class, taskId);
    }

    /** Completes the only open task of a step. */
    public void complete(String step, String businessKey, Map<String, ?> values) {
        List<JsonNode> open = tasks(step, businessKey);
        assertThat(open).as("open tasks of %s", step).hasSize(1);
        ResponseEntity<JsonNode> answer = submit(open.get(0).get("id").asText(), values);
        assertThat(answer.getStatusCode()).as("%s: %s", step, answer.getBody()).isEqualTo(HttpStatus.NO_CONTENT);
    }

    public <T> ResponseEntity<T> get(String path, Class<T> type, Object... values) {
        return http.getForEntity(path, type, values);
    }

    public ResponseEntity<JsonNode> post(String path, Object body, Object... values) {
        return http.postForEntity(path, body, JsonNode.class, values);
    }

    public HttpStatusCode put(String path, Object body, Object... values) {
        return http.exchange(path, HttpMethod.PUT, new HttpEntity<>(body), JsonNode.class, values)
                .getStatusCode();
    }

    public HttpStatusCode send(String method, String path, Object... values) {
        return http.exchange(path, HttpMethod.valueOf(method), null, JsonNode.class, values)
                .getStatusCode();
    }

    private static Map<String, Object> typed(Map<String, ?> values) {
        Map<String, Object> variables = new LinkedHashMap<>();
        values.forEach((name, value) -> variables.put(name, typed(value)));
        return variables;
    }

    private static Object typed(Object value) {
        if (value instanceof Map<?, ?>) {
            return value;
        }
        if (value instanceof List<?> list) {
            return Map.of("value", JSON.valueToTree(list).toString(), "type", "Json");
        }
        return Map.of("value", value);
    }
}
