package vn.vanho.policycomm.plan.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vanho.policycomm.engine.ActingAs;
import vn.vanho.policycomm.plan.ConsultationWindow;
import vn.vanho.policycomm.plan.ConsultationWindows;
import vn.vanho.policycomm.plan.DayKind;
import vn.vanho.policycomm.plan.IssuerLevel;
import vn.vanho.policycomm.plan.WithinWorkingDays;
import vn.vanho.policycomm.support.OnH2;

/** Every row of the decision table, on the borders of its validity. */
@OnH2
class ConsultationWindowsTest {

    @Autowired
    private ConsultationWindows windows;

    @Autowired
    private ActingAs acting;

    @ParameterizedTest(name = "{0} of {1} on {2}: {3} days")
    @CsvSource({
        "luat, CENTRAL, 2025-03-31, 60, 80/2015",
        "phap-lenh, CENTRAL, 2024-04-01, 60, 80/2015",
        "nghi-quyet, CENTRAL, 2024-04-01, 60, 80/2015",
        "nghi-dinh, CENTRAL, 2024-04-01, 60, 80/2015",
        "quyet-dinh, CENTRAL, 2024-04-01, 60, 80/2015",
        "thong-tu, CENTRAL, 2025-03-31, 60, 80/2015",
        "nghi-quyet, PROVINCE, 2025-03-31, 30, 80/2015",
        "quyet-dinh, PROVINCE, 2025-03-31, 30, 80/2015",
        "nghi-quyet, DISTRICT, 2025-03-31, 7, 80/2015",
        "quyet-dinh, DISTRICT, 2025-03-31, 7, 80/2015",
        "luat, CENTRAL, 2025-04-01, 20, 64/2025",
        "phap-lenh, CENTRAL, 2025-04-01, 20, 64/2025",
        "nghi-quyet, CENTRAL, 2025-04-01, 20, 64/2025",
        "nghi-dinh, CENTRAL, 2025-04-01, 20, 64/2025",
        "quyet-dinh, CENTRAL, 2025-04-01, 20, 64/2025",
        "thong-tu, CENTRAL, 2026-04-01, 20, 64/2025",
        "nghi-quyet, PROVINCE, 2025-04-01, 20, 64/2025",
        "quyet-dinh, PROVINCE, 2025-04-01, 20, 64/2025",
        "quyet-dinh, PROVINCE_CHAIRMAN, 2025-04-01, 10, 64/2025",
        "nghi-quyet, DISTRICT, 2025-04-01, 20, 64/2025",
        "quyet-dinh, DISTRICT, 2025-06-30, 20, 64/2025",
        "nghi-quyet, COMMUNE, 2025-04-01, 20, 64/2025",
        "quyet-dinh, COMMUNE, 2026-04-01, 20, 64/2025"
    })
    void theLawOfTheDaySetsTheMinimum(String type, IssuerLevel issuer, LocalDate date, int minimum, String law) {
        ConsultationWindow window = windows.find(type, issuer, date).orElseThrow();

        assertThat(window.minimumDays()).isEqualTo(minimum);
        assertThat(window.legalBasis()).contains(law);
        assertThat(window.replyDays()).isEqualTo(7);
        assertThat(window.dayKind()).isEqualTo(DayKind.WORKING);
    }

    @ParameterizedTest(name = "{0} of {1} on {2}")
    @CsvSource({
        "quyet-dinh, COMMUNE, 2025-03-31",
        "quyet-dinh, PROVINCE_CHAIRMAN, 2025-03-31",
        "quyet-dinh, DISTRICT, 2025-07-01",
        "luat, DISTRICT, 2024-04-01",
        "nghi-quyet, PROVINCE_CHAIRMAN, 2025-04-01",
        "cong-van, CENTRAL, 2024-04-01"
    })
    void whereTheTableHasNoRowThereIsNoMinimum(String type, IssuerLevel issuer, LocalDate date) {
        assertThat(windows.find(type, issuer, date)).isEmpty();
    }

    @Test
    void anOfficerWithoutRightsOnDecisionsGetsTheRuleToo() {
        acting.run("phong-tu-phap-cv", () -> assertThat(
                        windows.find("luat", IssuerLevel.CENTRAL, LocalDate.parse("2024-04-01")))
                .isPresent());
    }

    @Test
    void theMinimumIsInCalendarDaysAndTheReplyInWorkingDays() {
        ConsultationWindow window = windows.find("luat", IssuerLevel.CENTRAL, LocalDate.parse("2025-04-01"))
                .orElseThrow();

        assertThat(window.earliestClose(LocalDate.parse("2025-04-14"))).isEqualTo("2025-05-04");
        assertThat(window.reply()).isEqualTo(new WithinWorkingDays(7));
    }
}
