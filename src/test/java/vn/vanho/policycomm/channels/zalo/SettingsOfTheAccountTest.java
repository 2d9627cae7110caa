package vn.vanho.policycomm.channels.zalo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** The account is set up by its own block of the configuration; without it there is no signing in. */
class SettingsOfTheAccountTest {

    private static final String BLOCK = "policycomm.channels.zalo.";

    private static Map<String, String> enough() {
        Map<String, String> settings = new HashMap<>();
        for (String name :
                new String[] {"oa-id", "app-id", "secret-key", "refresh-token", "token-key", "author", "cover"}) {
            settings.put(BLOCK + name, "secret-" + name);
        }
        return settings;
    }

    private static ZaloProperties bound(Map<String, String> settings) {
        return new Binder(new MapConfigurationPropertySource(settings))
                .bindOrCreate("policycomm.channels.zalo", ZaloProperties.class);
    }

    @Test
    void theRestHasDefaults() {
        ZaloProperties settings = bound(enough());
        assertThat(settings.complete()).isTrue();
        assertThat(settings.apiUrl()).isEqualTo("https://openapi.zalo.me");
        assertThat(settings.tokenUrl()).isEqualTo("https://oauth.zaloapp.com/v4/oa/access_token");
        assertThat(settings).hasToString("Zalo OA secret-oa-id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"oa-id", "app-id", "secret-key", "refresh-token", "token-key", "author", "cover"})
    void withoutAnyOfThemNothingCanBePosted(String name) {
        Map<String, String> settings = enough();
        settings.remove(BLOCK + name);
        assertThat(bound(settings).complete()).isFalse();
    }

    @Test
    void anOrderEndsBeforeAnotherNodeMayTakeIt() {
        ZaloProperties settings = bound(Map.of());
        Duration lookingForIt = settings.timeout().multipliedBy(10);
        Duration postingWithARenewedToken = settings.timeout().multipliedBy(8).plus(settings.verifyWithin());
        assertThat(lookingForIt).isLessThan(Duration.ofSeconds(110));
        assertThat(postingWithARenewedToken).isLessThan(Duration.ofSeconds(110));
    }
}
