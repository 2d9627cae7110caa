package vn.vanho.policycomm.appearance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

/** Every string of Camunda's web applications has its Vietnamese one, whole and with all that is filled into it. */
class WordsTest {

    /** Ours alone: the line on top links to the staff's pages. */
    private static final String OWN_TEXT = "BANNER_CE_EOL_TEXT";

    private static final Set<String> SAME_IN_BOTH = Set.of(
            "",
            "<",
            "<=",
            ">",
            ">=",
            "<null>",
            "<undefined>",
            "null",
            "CSV",
            "JSON",
            "ID",
            "ID*",
            "Camunda",
            "Optimize",
            "YYYY-MM-DDTHH:mm:ss");

    private static final Pattern FILLED_IN = Pattern.compile("\\{\\{.*?}}|</?(?:a|br|strong)\\b[^>]*>|&\\w+;");

    private static final Pattern ENGLISH = Pattern.compile(
            "(?i)\\b(the|and|or|of|is|are|not|for|with|this|that|please|task|process|user|instance|filter|group|name|value"
                    + "|due|date|create|edit|save|cancel|close|search|job|batch|error|failed|loading|definition|version)\\b");

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void noStringIsMissingOrLeftOver(String app) {
        assertThat(labels(app, "vi").keySet())
                .containsExactlyInAnyOrderElementsOf(labels(app, "en").keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void whatIsFilledInStays(String app) {
        Map<String, String> english = labels(app, "en");
        labels(app, "vi").forEach((key, text) -> {
            if (!key.equals(OWN_TEXT)) {
                assertThat(filledIn(text)).as("%s %s: %s", app, key, text).isEqualTo(filledIn(english.get(key)));
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void nothingStaysEnglish(String app) {
        Map<String, String> english = labels(app, "en");
        labels(app, "vi").forEach((key, text) -> {
            if (!SAME_IN_BOTH.contains(text)) {
                assertThat(text).as("%s %s", app, key).isNotEqualTo(english.get(key));
                assertThat(FILLED_IN.matcher(text).replaceAll(" "))
                        .as("%s %s", app, key)
                        .doesNotContainPattern(ENGLISH);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin"})
    void daysAndTimesAreVietnamese(String app) {
        JsonNode english = file(app, "en").get("dateLocales");
        JsonNode vietnamese = file(app, "vi").get("dateLocales");

        assertThat(keys(vietnamese)).isEqualTo(keys(english));
        assertThat(keys(vietnamese.get("relativeTime"))).isEqualTo(keys(english.get("relativeTime")));
        for (String words : List.of("months", "monthsShort", "weekdays", "weekdaysShort", "weekdaysMin")) {
            assertThat(texts(vietnamese.get(words)))
                    .hasSameSizeAs(texts(english.get(words)))
                    .doesNotContainAnyElementsOf(texts(english.get(words)));
        }
    }

    private static List<String> filledIn(String text) {
        return FILLED_IN
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .map(placeholder -> placeholder.replace(" ", ""))
                .sorted()
                .toList();
    }

    private static Map<String, String> labels(String app, String language) {
        Map<String, String> labels = new TreeMap<>();
        file(app, language)
                .get("labels")
                .properties()
                .forEach(label -> labels.put(label.getKey(), label.getValue().asText()));
        return labels;
    }

    private static Set<String> keys(JsonNode block) {
        return Stream.of(block)
                .flatMap(each -> each.properties().stream())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static JsonNode file(String app, String language) {
        var file = new ClassPathResource(
                "META-INF/resources/webjars/camunda/app/%s/locales/%s.json".formatted(app, language));
        try (var content = file.getInputStream()) {
            String text = new String(content.readAllBytes(), StandardCharsets.UTF_8);
            // Camunda's own files begin with a mark of their byte order.
            return new ObjectMapper().readTree(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
