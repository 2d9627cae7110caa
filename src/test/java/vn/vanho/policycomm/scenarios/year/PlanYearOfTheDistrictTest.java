package vn.vanho.policycomm.scenarios.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.vanho.policycomm.plan.ItemOutcome;
import vn.vanho.policycomm.support.Browser;

/** 2024 in the district of Vân Hồ. */
class PlanYearOfTheDistrictTest extends PlanYearScenario {

    private static final String LATE = "xa-tan-xuan";
    private static final String SILENT = "phong-dan-toc";
    private static final String SILENT_BODY = "hoi-cuu-chien-binh";

    @Override
    int yearOfThePlan() {
        return 2024;
    }

    @Test
    void theYear() {
        year.leaves(this::isLeftUndone);
        year.habits().at("sign-document", this::signTheSecondDirective);
        thePlanIsIssued();
        liveTo(3, 4);
        drafts.theDirectiveAsksForEverything("Luật Thủ đô (sửa đổi)");
        theNextDayIsSwappedOff();
        liveTo(5, 5);
        trainings.theNoticeOfTheConferenceComes();
        drafts.theDirectiveComes("Luật Tư pháp người chưa thành niên");
        liveTo(6, 2);
        drafts.isStartedDirectly("Luật Quy hoạch đô thị và quy hoạch nông thôn");
        liveTo(7, 31);
        drafts.theDirectiveComesForOneThatIsWithdrawn("Luật Chuyển đổi giới tính");
        liveTo(12, 31);
        liveTo(LocalDate.of(2025, 2, 14));

        trainings.theConferenceCounts();
        theReportAddsUp();
        theBoardCounts();
        theSupportAddsUp();
        theMailsAddUp();
        theCommentsReconcile(
                "Luật Thủ đô (sửa đổi)",
                "Luật Tư pháp người chưa thành niên",
                "Luật Quy hoạch đô thị và quy hoạch nông thôn");
        assertThat(plan().get("policiesInScope").asInt()).isEqualTo(5);
        assertThat(plan().get("policiesCommunicated").asInt()).isEqualTo(3);
        assertThat(outcomes())
                .containsEntry(drafts.key("Luật Thủ đô (sửa đổi)"), ItemOutcome.DONE)
                .containsEntry(drafts.key("Luật Việc làm (sửa đổi)"), ItemOutcome.NOT_OCCURRED)
                .containsEntry(drafts.key("Luật Chuyển đổi giới tính"), ItemOutcome.WITHDRAWN)
                .containsEntry("2024/II.4a", ItemOutcome.NOT_OCCURRED)
                .containsEntry("2024/III.1b/" + LATE, ItemOutcome.DONE)
                .containsEntry("2024/III.1b/" + SILENT, ItemOutcome.NOT_REPORTED)
                .containsEntry("2024/III.1a", ItemOutcome.DONE);
        assertThat(statuses())
                .containsEntry("II.2c", "DONE_LATE")
                .containsEntry("II.4a", "NOT_OCCURRED")
                .containsEntry("III.1b", "DONE_LATE");
        assertThat(new HashSet<>(withoutTrouble().values())).containsExactly("DONE_IN_TIME");
        assertThat(running()).isEmpty();
    }

    /** What is due within one working day is due a day later then. */
    private void theNextDayIsSwappedOff() {
        year.morning();
        assertThat(year.dueOn("log-directive")).isEqualTo(LocalDate.of(2024, 3, 6));
        Browser administrator = year.browser("quan-tri");
        Browser.Page added = administrator.submit(
                administrator.open("/quan-tri/ngay-nghi?nam=2024").find("form#them-ngay"),
                Map.of("from", "2024-03-06", "kind", "swapped-off", "note", "Nghỉ hoán đổi"));
        assertThat(added.find(".notice.ok").text()).matches("Đã ghi\\. [1-9]\\d* hạn đang mở được tính lại\\.");
        assertThat(year.dueOn("log-directive")).isEqualTo(LocalDate.of(2024, 3, 7));
    }

    private Map<String, String> withoutTrouble() {
        Map<String, String> others = statuses();
        List.of("II.2c", "II.4a", "III.1b").forEach(others::remove);
        return others;
    }

    /** One is late with everything, one never does its part, an invited body never answers. */
    private boolean isLeftUndone(Waiting task) {
        if (!task.step().equals("do-work")) {
            return false;
        }
        String unit = task.unit().id();
        return unit.equals(SILENT) || unit.equals(SILENT_BODY) || (unit.equals(LATE) && !task.isOverdue(year.today()));
    }

    private final Set<String> returned = new HashSet<>();

    /** The leadership returns the first version of the directive. */
    private Optional<Map<String, ?>> signTheSecondDirective(Waiting task) {
        boolean first = task.key().endsWith("/briefing-directive") && returned.add(task.key());
        return Optional.of(
                first
                        ? Map.of("documentDecision", "returned", "documentReturnReason", "Ghi rõ thời hạn")
                        : Map.of("documentDecision", "signed"));
    }
}
