package vn.vanho.policycomm.plan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.Date;
import java.util.NoSuchElementException;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import vn.vanho.policycomm.engine.ModelBean;
import vn.vanho.policycomm.support.OnH2;

/** Models ask the bean {@code deadlines}, which counts from the engine's clock: half past midnight in Vietnam, before Tết. */
@OnH2
class DeadlinesInModelsTest {

    @Autowired
    @Qualifier("deadlines")
    private ModelBean bean;

    private Deadlines deadlines;

    @BeforeEach
    void isHalfPastMidnightOn6February2024() {
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2024-02-05T17:30:00Z")));
        deadlines = (Deadlines) bean;
    }

    @AfterEach
    void timeGoesOn() {
        ClockUtil.reset();
    }

    @Test
    void aStepIsDueAtTheEndOfAWorkingDayInVietnam() {
        assertThat(deadlines.due("log")).isEqualTo(Instant.parse("2024-02-07T16:59:59Z"));
        assertThat(deadlines.due("plan")).as("after Tết").isEqualTo(Instant.parse("2024-02-16T16:59:59Z"));
        assertThat(deadlines.due("plan", 2024)).isEqualTo(deadlines.due("plan"));
    }

    @Test
    void anUnknownNameStopsTheModelAndNamesTheOthers() {
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> deadlines.due("lgo"))
                .withMessageContaining("record-result");
    }
}
