package vn.vanho.policycomm.channels.cms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** What the administrator may write for the CMS. */
class CmsPropertiesTest {

    private static final String PREFIX = "policycomm.channels.cms";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://cms.vanho.example/api",
                "http://localhost.vanho.example/api",
                "ftp://cms.vanho.example",
                "https://ten:mat-khau@cms.vanho.example",
                "https://cms.vanho.example/api?x=1",
                "https://cms.vanho.example/api#x",
                "https:///api",
                "cms.vanho.example/api"
            })
    void onlyAnHttpsAddressIsTaken(String url) {
        assertThat(refusal(Map.of("url", url))).contains(PREFIX + ".url must be an https address");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://cms.vanho.example/api", "http://localhost:8090", "http://127.0.0.1/x", "http://[::1]/x"
            })
    void thisMachineMayDoWithout(String url) {
        assertThat(bound(Map.of("url", url)).url()).hasToString(url);
    }

    @ParameterizedTest
    @CsvSource({
        "secret, ngan, at least 32 characters",
        "key-id, 'a b', at most 100 letters",
        "timeout, 61s, at most a minute",
        "timeout, 0s, above zero",
        "connect-timeout, 31s, at most the timeout",
    })
    void otherSettingsAreCheckedToo(String property, String value, String remedy) {
        assertThat(refusal(Map.of(property, value))).contains(PREFIX + "." + property, remedy);
    }

    @Test
    void withoutAddressOrSecretNothingIsSent() {
        assertThat(bound(Map.of("url", "", "key-id", "", "secret", "")).complete())
                .isFalse();
        assertThat(bound(Map.of("url", "https://cms.vanho.example", "key-id", "van-ho"))
                        .complete())
                .isFalse();
        assertThat(bound(Map.of("url", "https://cms.vanho.example", "key-id", "van-ho", "secret", CmsFixture.SECRET))
                        .complete())
                .isTrue();
    }

    @Test
    void theSecretIsNeverTold() {
        assertThat(bound(Map.of("secret", CmsFixture.SECRET)).toString()).doesNotContain(CmsFixture.SECRET);
        assertThat(refusal(Map.of("secret", "mot-bi-mat-ngan"))).doesNotContain("mot-bi-mat-ngan");
    }

    private static String refusal(Map<String, String> values) {
        StringBuilder told = new StringBuilder();
        for (Throwable fault = catchThrowable(() -> bound(values)); fault != null; fault = fault.getCause()) {
            told.append(fault.getMessage()).append('\n');
        }
        return told.toString();
    }

    private static CmsProperties bound(Map<String, String> values) {
        var source = new MapConfigurationPropertySource();
        values.forEach((name, value) -> source.put(PREFIX + "." + name, value));
        return new Binder(source).bindOrCreate(PREFIX, CmsProperties.class);
    }
}
