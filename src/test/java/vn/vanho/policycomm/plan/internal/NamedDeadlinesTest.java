package vn.vanho.policycomm.plan.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.NoSuchElementException;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import vn.vanho.policycomm.plan.BeforeDate;
import vn.vanho.policycomm.plan.ByDate;
import vn.vanho.policycomm.plan.NamedDeadlines;
import vn.vanho.policycomm.plan.WithinDays;
import vn.vanho.policycomm.plan.WithinWorkingDays;
import vn.vanho.policycomm.plan.WorkingCalendar;

/** Deadlines by name, as application.yaml has them and as somebody may get them wrong. */
class NamedDeadlinesTest {

    private final ApplicationContextRunner shipped = new ApplicationContextRunner()
            .withInitializer(new ConfigDataApplicationContextInitializer())
            .withUserConfiguration(HalfPastMidnightOn23April2024.class);
    private final ApplicationContextRunner bare =
            new ApplicationContextRunner().withUserConfiguration(HalfPastMidnightOn23April2024.class);

    @ParameterizedTest
    @CsvSource({
        "log, 1",
        "plan, 3",
        "approve, 2",
        "publish-materials, 3",
        "written-opinion, 7",
        "classify, 3",
        "answer, 7",
        "compile, 3",
        "forward, 1",
        "publish-result, 2",
        "record-result, 1",
        "acknowledge-stop, 1"
    })
    void theStepsHaveThePlansDefaults(String name, int workingDays) {
        shipped.run(context -> assertThat(context.getBean(NamedDeadlines.class).get(name, 2024))
                .isEqualTo(new WithinWorkingDays(workingDays)));
    }

    @Test
    void theVietnameseDayCountsWhateverTheZoneOfTheMachine() {
        TimeZone before = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        try {
            shipped.run(context ->
                    assertThat(context.getBean(NamedDeadlines.class).due("log")).isEqualTo("2024-04-24T16:59:59Z"));
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void anUnknownNameIsToldWhichThereAre() {
        shipped.run(context -> assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> context.getBean(NamedDeadlines.class).due("lgo"))
                .withMessageContainingAll("'lgo'", "agency-silence, answer, approve", "written-opinion"));
    }

    @Test
    void allFourKindsCanBeConfigured() {
        bare.withPropertyValues(
                        "policycomm.plan.deadlines.a.within-days=10",
                        "policycomm.plan.deadlines.b.by=30/9",
                        "policycomm.plan.deadlines.c.before=31/10")
                .run(context -> {
                    NamedDeadlines deadlines = context.getBean(NamedDeadlines.class);
                    assertThat(deadlines.get("a", 2025)).isEqualTo(new WithinDays(10));
                    assertThat(deadlines.get("b", 2025)).isEqualTo(new ByDate(LocalDate.of(2025, 9, 30)));
                    assertThat(deadlines.get("c", 2025)).isEqualTo(new BeforeDate(LocalDate.of(2025, 10, 31)));
                    assertThat(deadlines.due("c")).isEqualTo("2024-10-30T16:59:59Z");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "within-working-days=0",
                "within-days=-1",
                "by=31/9",
                "by=2024-09-30",
                "before=",
                "within=3",
                "within-working-days=1,within-days=1"
            })
    void aWrongDeadlineStopsTheStartAndIsNamed(String fault) {
        String[] properties = Arrays.stream(fault.split(","))
                .map("policycomm.plan.deadlines.log."::concat)
                .toArray(String[]::new);
        bare.withPropertyValues(properties).run(context -> assertThat(context.getStartupFailure())
                .hasStackTraceContaining("policycomm.plan.deadlines.log"));
    }

    @EnableConfigurationProperties(PlanProperties.class)
    @Import(ConfiguredDeadlines.class)
    static class HalfPastMidnightOn23April2024 {

        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2024-04-22T17:30:00Z"), ZoneOffset.UTC);
        }

        @Bean
        WorkingCalendar calendar() {
            return Calendars.shipped();
        }
    }
}
