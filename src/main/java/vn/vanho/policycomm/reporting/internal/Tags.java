package vn.vanho.policycomm.reporting.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What stands for the {@code {{tags}}} of a template; a value is text and is never read as a tag again. */
final class Tags {

    private final Map<String, List<String>> values = new LinkedHashMap<>();

    /** A value in one line; when it is empty, a paragraph that holds nothing else is left out. */
    Tags put(String tag, String value) {
        String line = PlainText.line(value);
        values.put(tag, line.isEmpty() ? List.of() : List.of(line));
        return this;
    }

    /** A value that keeps its lines, each a paragraph; at least one, since a cell needs a paragraph. */
    Tags putLines(String tag, String value) {
        List<String> lines = PlainText.lines(value);
        values.put(tag, lines.isEmpty() ? List.of("") : lines);
        return this;
    }

    Tags putAll(Tags others) {
        values.putAll(others.values);
        return this;
    }

    /** @throws NullPointerException when the template names a tag that was never put */
    List<String> lines(String tag) {
        return Objects.requireNonNull(values.get(tag), () -> "No value for {{%s}}".formatted(tag));
    }

    /** Every value in one line. */
    Map<String, Object> asMap() {
        Map<String, Object> all = new LinkedHashMap<>();
        values.forEach((tag, lines) -> all.put(tag, String.join(" ", lines)));
        return all;
    }
}
