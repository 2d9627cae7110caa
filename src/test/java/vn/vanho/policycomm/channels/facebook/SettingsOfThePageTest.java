package vn.vanho.policycomm.channels.facebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** The page is set up by its own block of the configuration; without it there is no signing in. */
class SettingsOfThePageTest {

    private static final String BLOCK = "policycomm.channels.facebook";

    private static FacebookProperties bound(Map<String, String> settings) {
        return new Binder(new MapConfigurationPropertySource(settings)).bindOrCreate(BLOCK, FacebookProperties.class);
    }

    @Test
    void pageAndTokenAreEnough() {
        FacebookProperties settings =
                bound(Map.of(BLOCK + ".page-id", "1001", BLOCK + ".access-token", ScriptedPage.TOKEN));
        assertThat(settings.complete()).isTrue();
        assertThat(settings.apiUrl()).isEqualTo("https://graph.facebook.com");
        assertThat(settings.version()).matches("v\\d+\\.0");
        assertThat(settings).hasToString("Facebook page 1001");
    }

    @Test
    void withoutPageOrTokenNothingCanBePosted() {
        assertThat(bound(Map.of()).complete()).isFalse();
        assertThat(bound(Map.of(BLOCK + ".page-id", "1001")).complete()).isFalse();
        assertThat(bound(Map.of(BLOCK + ".access-token", "x", BLOCK + ".page-id", " "))
                        .complete())
                .isFalse();
    }

    @Test
    void anOrderEndsWellBeforeAnotherNodeMayTakeIt() {
        assertThat(bound(Map.of()).timeout().multipliedBy(5)).isLessThan(Duration.ofSeconds(90));
    }
}
