package vn.vanho.policycomm.scenarios.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;
import vn.vanho.policycomm.organisation.Role;
import vn.vanho.policycomm.plan.ItemOutcome;
import vn.vanho.policycomm.unitwork.WorkOutcome;

/**
 * 2026 in the commune of Vân Hồ: the same models where one office holds several roles, villages stand where communes stood,
 * and there is no Council.
 */
@TestPropertySource(properties = "policycomm.locality=commune-2025")
class PlanYearOfTheCommuneTest extends PlanYearScenario {

    private static final String LATE = "ban-pa-che";
    private static final String SILENT = "trung-tam-hcc";

    @Override
    int yearOfThePlan() {
        return 2026;
    }

    @Test
    void theYear() {
        year.leaves(this::isLeftUndone);
        thePlanIsIssued();
        liveTo(3, 4);
        drafts.theDirectiveAsksForEverything("Luật An ninh mạng");
        liveTo(5, 5);
        trainings.theNoticeOfTheConferenceComes();
        liveTo(LocalDate.of(2027, 2, 14));

        trainings.theConferenceCounts();
        theReportAddsUp();
        theBoardCounts();
        theSupportAddsUp();
        theMailsAddUp();
        assertThat(year.ledger().support())
                .as("the office that drafts the request is not asked by itself")
                .containsEntry("II.1b/ban-hua-tat", WorkOutcome.DONE)
                .containsEntry("II.1b/" + SILENT, WorkOutcome.NOT_REPORTED)
                .doesNotContainKey("II.1b/van-phong");
        theCommentsReconcile("Luật An ninh mạng");
        assertThat(year.holders(Role.COUNCIL)).isEmpty();
        assertThat(plan().get("policiesInScope").asInt()).isEqualTo(2);
        assertThat(plan().get("policiesCommunicated").asInt()).isEqualTo(1);
        assertThat(outcomes())
                .containsEntry(drafts.key("Luật An ninh mạng"), ItemOutcome.DONE)
                .containsEntry(drafts.key("Luật Việc làm (sửa đổi)"), ItemOutcome.NOT_OCCURRED)
                .containsEntry("2026/II.4a", ItemOutcome.NOT_OCCURRED)
                .containsEntry("2026/III.1b/" + SILENT, ItemOutcome.NOT_REPORTED)
                .containsEntry("2026/III.1a", ItemOutcome.DONE);
        assertThat(running()).isEmpty();
    }

    /** One is late with everything, one never does its part. */
    private boolean isLeftUndone(Waiting task) {
        String unit = task.unit().id();
        boolean part = task.step().equals("do-work");
        return part && (unit.equals(SILENT) || (unit.equals(LATE) && !task.isOverdue(year.today())));
    }
}
