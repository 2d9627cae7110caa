package vn.vanho.policycomm.monitoring.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class YardstickTest {

    @Test
    void itIsAHundredForAllAndNothingElse() {
        assertThat(new Yardstick(3, 3, List.of()).percent()).isEqualTo(100);
        assertThat(new Yardstick(300, 299, List.of("Luật A")).percent()).isEqualTo(99);
        assertThat(new Yardstick(3, 0, List.of()).percent()).isZero();
        assertThat(new Yardstick(0, 0, List.of()).percent()).isZero();
    }
}
