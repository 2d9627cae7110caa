package vn.vanho.policycomm.monitoring.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.vanho.policycomm.monitoring.page.Axis.Bar;

/** Days lie where their months do, each month as wide as the next. */
class AxisTest {

    private static final Axis YEAR = Axis.of(2024, List.of());

    @Test
    void aYearHasTwelveMonths() {
        assertThat(YEAR.names()).startsWith("T1", "T2").endsWith("T12").hasSize(12);
        assertThat(YEAR.borders()).hasSize(11).startsWith("8.33%", "16.67%");
    }

    @Test
    void aBarHoldsItsFirstAndItsLastDay() {
        assertThat(YEAR.bar(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)))
                .isEqualTo(new Bar("0.00%", "100.00%"));
        assertThat(YEAR.bar(LocalDate.of(2024, 7, 1), LocalDate.of(2024, 9, 30)))
                .isEqualTo(new Bar("50.00%", "25.00%"));
        assertThat(YEAR.bar(LocalDate.of(2024, 2, 29), LocalDate.of(2024, 2, 29)))
                .isEqualTo(new Bar("16.38%", "0.29%"));
    }

    @Test
    void whatEndsInTheNextYearMakesItLonger() {
        Axis longer = Axis.of(2024, List.of(LocalDate.of(2024, 3, 5), LocalDate.of(2025, 2, 3)));
        assertThat(longer.names()).hasSize(14).endsWith("T12", "T1/25", "T2/25");
        assertThat(longer.at(LocalDate.of(2025, 1, 1))).isEqualTo("85.71%");
        assertThat(longer.holds(LocalDate.of(2025, 2, 28))).isTrue();
        assertThat(longer.holds(LocalDate.of(2025, 3, 1))).isFalse();
    }

    @Test
    void whatBeganBeforeTheYearMakesItLongerToo() {
        Axis longer = Axis.of(2024, List.of(LocalDate.of(2023, 12, 20)));
        assertThat(longer.names()).hasSize(13).startsWith("T12/23", "T1");
        assertThat(longer.holds(LocalDate.of(2023, 11, 30))).isFalse();
        assertThat(longer.bar(LocalDate.of(2023, 12, 1), LocalDate.of(2023, 12, 31))
                        .x())
                .isEqualTo("0.00%");
    }
}
