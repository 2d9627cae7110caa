package vn.vanho.policycomm.engine.internal.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads a {@code .form} file (form-js schema). */
final class FormReader {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> CONTAINERS = Set.of("group", "dynamiclist");
    private static final String FILE = "file.";

    private FormReader() {}

    static Form read(InputStream content) {
        try (content) {
            JsonNode form = JSON.readTree(content);
            return new Form(fields(form, List.of()).toList(), files(form.path("properties")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Field> fields(JsonNode container, List<String> hides) {
        return StreamSupport.stream(container.path("components").spliterator(), false)
                .flatMap(component -> fields(component, component.path("type").asText(), with(hides, component)));
    }

    private static Stream<Field> fields(JsonNode component, String type, List<String> hides) {
        if (CONTAINERS.contains(type)) {
            String path = component.path("path").asText();
            return path.isEmpty()
                    ? fields(component, hides)
                    : Stream.of(field(
                            path, component, hides, fields(component, List.of()).toList()));
        }
        String key = component.path("key").asText();
        return key.isEmpty() ? Stream.empty() : Stream.of(field(key, component, hides, List.of()));
    }

    private static Field field(String key, JsonNode component, List<String> hides, List<Field> fields) {
        return new Field(key, label(component, key), component.path("type").asText(), component, hides, fields);
    }

    private static String label(JsonNode component, String key) {
        return Stream.of("label", "dateLabel", "timeLabel")
                .map(name -> component.path(name).asText().strip())
                .filter(label -> !label.isEmpty())
                .findFirst()
                .orElse(key);
    }

    private static List<String> with(List<String> hides, JsonNode component) {
        String own = component.path("conditional").path("hide").asText();
        if (own.isBlank()) {
            return hides;
        }
        List<String> all = new ArrayList<>(hides);
        all.add(own);
        return all;
    }

    private static Map<String, String> files(JsonNode properties) {
        Map<String, String> files = new LinkedHashMap<>();
        properties.properties().forEach(property -> {
            if (property.getKey().startsWith(FILE)) {
                files.put(
                        property.getKey().substring(FILE.length()),
                        property.getValue().asText());
            }
        });
        return files;
    }
}
