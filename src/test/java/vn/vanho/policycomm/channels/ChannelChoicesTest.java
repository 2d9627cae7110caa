package vn.vanho.policycomm.channels;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.support.OnH2;

/** The forms offer every channel that there is beside our portal, no other, and a field for each text that is drafted. */
@OnH2
class ChannelChoicesTest {

    private static final Path FORMS = Path.of("bpmn/forms");

    @Autowired
    private Channels channels;

    @Autowired
    private Phrases phrases;

    @ParameterizedTest
    @ValueSource(strings = {"plan-communication", "approve-plan"})
    void everyChannelCanBeChosen(String form) throws IOException {
        Set<String> codes = Stream.concat(
                        Stream.of("portal"), channels.all().stream().map(Channel::code))
                .collect(Collectors.toCollection(TreeSet::new));

        JsonNode choice = components(form).stream()
                .filter(component -> component.path("key").asText().equals("channels"))
                .findFirst()
                .orElseThrow();

        assertThat(choice.path("values").findValuesAsText("value")).containsExactlyInAnyOrderElementsOf(codes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"draft-posts", "check-posts", "approve-posts"})
    void everyTextThatIsDraftedHasItsField(String form) throws IOException {
        List<String> fields = channels.all().stream()
                .filter(Channel::drafted)
                .flatMap(channel -> channel.parts().stream())
                .map(TextPart::field)
                .toList();

        assertThat(components(form))
                .extracting(component -> component.path("key").asText())
                .containsAll(fields);
    }

    @Test
    void whatIsNotDraftedIsAsLongAsThePortalTakesIt() throws IOException {
        List<JsonNode> onThePortal = components("adapt-material");

        assertThat(channels.all().stream()
                        .filter(channel -> !channel.drafted())
                        .flatMap(channel -> channel.parts().stream()))
                .isNotEmpty()
                .allSatisfy(part -> assertThat(onThePortal)
                        .filteredOn(field -> field.path("key").asText().equals(part.field()))
                        .singleElement()
                        .satisfies(field -> assertThat(
                                        field.path("validate").path("maxLength").asInt())
                                .isEqualTo(part.longest())));
    }

    @Test
    void reportsHaveAWordForEveryChannel() {
        assertThat(channels.all()).allSatisfy(channel -> assertThat(phrases.of("breakdown." + channel.code()))
                .isNotBlank());
    }

    private static List<JsonNode> components(String form) throws IOException {
        JsonNode components = new ObjectMapper()
                .readTree(FORMS.resolve(form + ".form").toFile())
                .path("components");
        return StreamSupport.stream(components.spliterator(), false).toList();
    }
}
