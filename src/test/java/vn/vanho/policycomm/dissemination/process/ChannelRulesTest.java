package vn.vanho.policycomm.dissemination.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vanho.policycomm.support.OnH2;

/** Each line of the decision table {@code channels}, where it applies and just beside. */
@OnH2
class ChannelRulesTest {

    @Autowired
    private ChannelRules rules;

    private List<String> proposed(String issuer, String audience, @Nullable Integer days, boolean thai, boolean mong) {
        return rules.of(new ChannelRules.Known(issuer, audience, days, thai, mong)).stream()
                .map(row -> row.channel() + "/" + row.language())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"central", "province", "province-chairman", "district", "commune", "unknown"})
    void everyDraftGoesOnThePortal(String issuer) {
        assertThat(proposed(issuer, "officials", null, true, true)).startsWith("portal/viet");
        assertThat(proposed(issuer, "everybody", null, true, true)).startsWith("portal/viet");
    }

    @ParameterizedTest
    @CsvSource({
        "central, everybody, true", "province, ethnic, true", "province-chairman, enterprises, true",
        "unknown, everybody, true", "central, officials, false", "district, everybody, false"
    })
    void facebookIsForWhatConcernsManyPlaces(String issuer, String audience, boolean expected) {
        assertThat(proposed(issuer, audience, 60, false, false).contains("facebook/viet"))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "district, everybody, 20, true",
        "commune, enterprises, 0, true",
        "district, everybody, 21, false",
        "commune, officials, 5, false"
    })
    void facebookIsForWhatIsLocalWhenTimeIsShort(String issuer, String audience, int days, boolean expected) {
        assertThat(proposed(issuer, audience, days, false, false).contains("facebook/viet"))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "district, everybody, 60, true", "commune, ethnic, 60, true", "central, everybody, 20, true",
        "unknown, enterprises, 20, true", "central, everybody, 21, false", "province, officials, 60, true",
        "district, officials, 60, true"
    })
    void zaloIsForWhatIsLocalOrUrgentAndForOfficials(String issuer, String audience, int days, boolean expected) {
        assertThat(proposed(issuer, audience, days, false, false).contains("zalo/viet"))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "everybody, 7, true",
        "ethnic, 60, true",
        "everybody, 6, false",
        "enterprises, 60, false",
        "officials, 60, false"
    })
    void loudspeakersAreForPeopleAtHomeWhenThereIsTimeToSchedule(String audience, int days, boolean expected) {
        assertThat(proposed("central", audience, days, false, false).contains("loudspeaker/viet"))
                .isEqualTo(expected);
        assertThat(proposed("central", audience, days, true, false).contains("loudspeaker/thai"))
                .isEqualTo(expected);
        assertThat(proposed("central", audience, days, false, true).contains("loudspeaker/mong"))
                .isEqualTo(expected);
    }

    @Test
    void theySpeakTheLanguagesOfThePlaceOnly() {
        assertThat(proposed("central", "everybody", 60, true, false))
                .containsExactly("portal/viet", "facebook/viet", "loudspeaker/viet", "loudspeaker/thai");
        assertThat(proposed("central", "everybody", 60, false, true))
                .containsExactly("portal/viet", "facebook/viet", "loudspeaker/viet", "loudspeaker/mong");
    }

    @Test
    void withoutAnEndNoLineThatCountsDaysApplies() {
        assertThat(proposed("district", "everybody", null, true, true)).containsExactly("portal/viet", "zalo/viet");
    }

    @Test
    void everyLineTellsWhy() {
        assertThat(rules.of(new ChannelRules.Known("central", "everybody", 10, true, true)))
                .hasSize(6)
                .allSatisfy(row -> assertThat(row.reason()).isNotBlank());
    }
}
