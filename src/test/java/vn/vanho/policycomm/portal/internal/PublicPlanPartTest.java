package vn.vanho.policycomm.portal.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.vanho.policycomm.profile.internal.ProfileTexts;

/** A profile shows its plan to the public only when it says so, in so many words. */
class PublicPlanPartTest {

    @Test
    void onlyTrueShowsIt() {
        assertThat(shown("public-plan: true\n")).isTrue();
        assertThat(shown("public-plan: false\n")).isFalse();
        assertThat(shown("{}\n")).isFalse();
    }

    @Test
    void aWrongValueIsNamedByItsLine() {
        assertThat(faults("\npublic-plan: có\n")).containsExactly("dòng 2: 'public-plan' phải là true hoặc false");
        assertThat(faults("public-plan:\n")).containsExactly("dòng 1: thiếu 'public-plan'");
        assertThat(faults("public-plan: [true]\n")).containsExactly("dòng 1: 'public-plan' phải ghi đúng một giá trị");
        assertThat(faults("publicPlan: true\n")).containsExactly("dòng 1: không có mục 'publicPlan'");
    }

    private static boolean shown(String yaml) {
        return ProfileTexts.read(yaml, new PublicPlanPart())
                .part(PublicPlan.class)
                .shown();
    }

    private static List<String> faults(String yaml) {
        return ProfileTexts.faults(yaml, new PublicPlanPart());
    }
}
