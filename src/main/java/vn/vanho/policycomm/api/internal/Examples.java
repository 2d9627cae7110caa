package vn.vanho.policycomm.api.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** What is sent and answered, e.g. {@code api/directive-request.json}. */
@Component
class Examples {

    private final ObjectMapper json;

    Examples(ObjectMapper json) {
        this.json = json;
    }

    JsonNode of(String name) {
        try {
            return json.readTree(new ClassPathResource("api/" + name + ".json").getContentAsByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
