package vn.vanho.policycomm.appearance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/**
 * The words that Camunda Forms show of their own are those that our script puts into Vietnamese: a new version of the
 * library with other words fails here.
 */
class FormWordsTest {

    private static final String APPS = "META-INF/resources/webjars/camunda/";
    /** The library puts these together of two parts. */
    private static final String JOINED = "Value is expected to ";

    private static final Pattern WORD = Pattern.compile("(?m)^  '([^']+)': '");
    private static final Pattern SENTENCE = Pattern.compile("(?m)^  \\[/\\^(.+?)\\$/, '");
    private static final Pattern FIXED_PART = Pattern.compile("[A-Za-z][A-Za-z ,]{5,}");
    private static final Pattern RULE_TEXT = Pattern.compile("[\"`](Field (?:is|must)[^\"`]*)[\"`]");

    private final String script =
            text(APPS + "app/tasklist/scripts/form-words.js").replace(JOINED, "");
    private final String library = text(APPS + "lib/deps.js");

    @Test
    void everyWordIsOneOfTheLibrary() {
        assertThat(groups(WORD, script)).hasSizeGreaterThan(15).allMatch(library::contains);
        assertThat(groups(SENTENCE, script)).hasSizeGreaterThan(5).allMatch(sentence -> fixedParts(sentence).stream()
                .allMatch(library::contains));
    }

    @Test
    void everyRuleOfAFieldIsToldInVietnamese() {
        List<String> rules = groups(RULE_TEXT, library).stream()
                .filter(rule -> !rule.contains("phone number"))
                .filter(rule -> rule.endsWith("."))
                .toList();

        assertThat(rules)
                .hasSizeGreaterThan(5)
                .allMatch(
                        rule -> script.contains(rule.replaceAll("\\$\\{.*", "").strip()));
    }

    private static List<String> fixedParts(String sentence) {
        return FIXED_PART
                .matcher(sentence)
                .results()
                .map(part -> part.group().strip())
                .toList();
    }

    private static List<String> groups(Pattern pattern, String text) {
        return Stream.of(pattern.matcher(text))
                .flatMap(Matcher::results)
                .map(found -> found.group(1))
                .toList();
    }

    private static String text(String resource) {
        try {
            return new ClassPathResource(resource).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
