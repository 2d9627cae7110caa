package vn.vanho.policycomm.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vanho.policycomm.organisation.Unit;

/** A year's plan is brought in once and read back as it was; units stand behind its roles. */
abstract class BringingPlans {

    private static final int YEAR = 2032;

    @Autowired
    private YearPlans plans;

    @Autowired
    private ItemUnits units;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void forget() {
        jdbc.sql("delete from plan_item where plan_year = ?").param(YEAR).update();
        jdbc.sql("delete from year_plan where plan_year = ?").param(YEAR).update();
    }

    @Test
    void itIsReadBackAsItWasBroughtIn() {
        assertThat(plans.find(YEAR)).isEmpty();
        YearPlan brought = plans.bring(YEAR, "12/KH-UBND", LocalDate.of(YEAR, 4, 20), "phong-tu-phap-cv");

        assertThat(plans.find(YEAR)).contains(brought);
        assertThat(plans.of(YEAR)).isEqualTo(brought);
    }

    @Test
    void numberAndDateMayStillBeBlank() {
        YearPlan brought = plans.bring(YEAR, null, null, "phong-tu-phap-cv");

        assertThat(plans.find(YEAR)).contains(brought);
    }

    @Test
    void itIsNotBroughtInTwice() {
        plans.bring(YEAR, null, null, "phong-tu-phap-cv");

        assertThatThrownBy(() -> plans.bring(YEAR, null, null, "phong-tu-phap-cv"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aYearThatWasNotBroughtInIsWhatTheProfileSays() {
        assertThat(plans.of(YEAR).item("III.1b").due()).isEqualTo(new BeforeDate(LocalDate.of(YEAR, 10, 31)));
    }

    @Test
    void unitsStandBehindItsRoles() {
        PlanItem inspection = plans.of(YEAR).item("II.2b");

        assertThat(units.leads(inspection)).hasSize(15).extracting(Unit::id).contains("phong-tu-phap", "xa-van-ho");
        assertThat(units.accountable(inspection)).extracting(Unit::id).containsExactly("phong-tu-phap");
        assertThat(units.coordinating(inspection))
                .extracting(Unit::id)
                .contains("phong-y-te")
                .doesNotContain("xa-van-ho", "mttq");
    }
}
