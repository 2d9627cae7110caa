package vn.vanho.policycomm.plan.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vanho.policycomm.engine.Actor;
import vn.vanho.policycomm.engine.TaskCompletion;
import vn.vanho.policycomm.engine.Violation;
import vn.vanho.policycomm.engine.Violations;

/** The last day of a window as somebody plans it, at half past midnight of 23/4/2024 in Vietnam. */
class WindowInReachTest {

    private final WindowInReach check =
            new WindowInReach(Clock.fixed(Instant.parse("2024-04-22T17:30:00Z"), ZoneOffset.UTC));

    @ParameterizedTest(name = "{0} with a reply by {1}")
    @CsvSource({"2024-04-24,", "2025-04-23,", "2024-04-24, ''", "2024-05-14, 2024-05-15"})
    void aDayInReachIsAccepted(String last, String replyBy) {
        assertThat(violations("proceed", last, replyBy)).isEmpty();
    }

    @ParameterizedTest(name = "{0} with a reply by {1}")
    @CsvSource({
        "2024-04-23,, 'phải từ ngày mai, 24/04/2024, trở đi'",
        "2024-01-01,, 'phải từ ngày mai, 24/04/2024, trở đi'",
        "2025-04-24,, 'không được quá 23/04/2025 (365 ngày kể từ hôm nay)'",
        "2024-05-15, 2024-05-15, 'phải trước hạn gửi kết quả, 15/05/2024'",
        "23/5/2024,, 'phải là một ngày, dạng năm-tháng-ngày; hãy chọn ngày trên lịch'"
    })
    void aDayOutOfReachIsRefusedByItsLabel(String last, String replyBy, String message) {
        assertThat(violations("proceed", last, replyBy))
                .containsExactly(new Violation("windowClosesOn", "Ngày kết thúc lấy ý kiến", message));
    }

    @ParameterizedTest
    @ValueSource(strings = {"withdrawn", "put-off"})
    void aDraftThatStopsNeedsNoWindow(String course) {
        assertThat(violations(course, "2024-01-01", null)).isEmpty();
    }

    @Test
    void aMissingDayIsLeftToTheForm() {
        assertThat(violations("proceed", null, null)).isEmpty();
        assertThat(violations("proceed", "", null)).isEmpty();
    }

    private List<Violation> violations(String course, String last, String replyBy) {
        Map<String, Object> submitted = new HashMap<>(Map.of("courseOfDraft", course));
        submitted.put("windowClosesOn", last);
        Map<String, Object> variables = new HashMap<>();
        variables.put("replyBy", replyBy);
        Violations violations = new Violations();
        check.check(
                new TaskCompletion(
                        new Actor("phong-tu-phap-cv", Set.of("phong-tu-phap")),
                        "2024/II.3a/luat-thu-do",
                        submitted,
                        variables),
                violations);
        return violations.found();
    }
}
