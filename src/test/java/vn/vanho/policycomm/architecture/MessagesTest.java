package vn.vanho.policycomm.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text has a Vietnamese and an English wording with the same places to fill, and every text asked for exists. */
class MessagesTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern PLACE = Pattern.compile("\\{\\d");
    private static final Pattern ASKED_IN_PAGE = Pattern.compile("#\\{([a-zA-Z][\\w.-]*)[}(]");

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        assertThat(new TreeSet<>(english().stringPropertyNames()))
                .isEqualTo(new TreeSet<>(vietnamese().stringPropertyNames()));
    }

    @Test
    void aTranslationKeepsItsPlaces() throws IOException {
        Properties english = english();
        Properties vietnamese = vietnamese();
        assertThat(vietnamese.stringPropertyNames()).allSatisfy(key -> assertThat(places(english.getProperty(key, "")))
                .as(key)
                .isEqualTo(places(vietnamese.getProperty(key))));
    }

    @Test
    void pagesAskForTextsThatExist() throws IOException {
        Set<String> known = vietnamese().stringPropertyNames();
        for (Path page : pages()) {
            List<String> asked = ASKED_IN_PAGE
                    .matcher(Files.readString(page))
                    .results()
                    .map(match -> match.group(1))
                    .toList();
            assertThat(known).as(page.toString()).containsAll(asked);
        }
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES.resolve("templates"))) {
            return files.filter(file -> file.toString().endsWith(".html")).toList();
        }
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static Properties english() throws IOException {
        return read("messages.properties");
    }

    private static Properties vietnamese() throws IOException {
        return read("messages_vi.properties");
    }

    private static Properties read(String file) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(RESOURCES.resolve(file))) {
            texts.load(reader);
        }
        return texts;
    }
}
