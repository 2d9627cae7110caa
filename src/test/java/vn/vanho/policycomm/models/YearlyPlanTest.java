package vn.vanho.policycomm.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.vanho.policycomm.support.EngineTime.at;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import vn.vanho.policycomm.plan.ItemOutcome;
import vn.vanho.policycomm.plan.ItemResult;
import vn.vanho.policycomm.plan.ItemResults;
import vn.vanho.policycomm.plan.YearPlan;
import vn.vanho.policycomm.plan.YearPlans;
import vn.vanho.policycomm.support.DraftLine;
import vn.vanho.policycomm.support.ItemCase;
import vn.vanho.policycomm.support.MailServer;
import vn.vanho.policycomm.support.OnH2;

/** The year's plan is brought in, starts its items in time, waits for drafts, and records what did not occur. */
@OnH2
class YearlyPlanTest {

    private static final int YEAR = 2029;
    private static final String JUSTICE = "phong-tu-phap-cv";

    @Autowired
    private DraftLine line;

    @Autowired
    private YearPlans plans;

    @Autowired
    private ItemResults results;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private JavaMailSenderImpl sender;

    private ItemCase year;
    private MailServer mails;

    @BeforeEach
    void itIsDecemberBefore() {
        mails = MailServer.startFor(sender);
        year = new ItemCase(line, "yearly-plan", "2029");
        year.time().advanceTo(at("2028-12-20"));
    }

    @AfterEach
    void drop() {
        year.close();
        mails.close();
        line.abandon("2029/II.3a/luat-viec-lam");
        List.of("plan_item", "year_plan", "item_result", "registered_draft")
                .forEach(table -> jdbc.sql("delete from %s where plan_year = ?".formatted(table))
                        .param(YEAR)
                        .update());
    }

    @Test
    void itsItemsBeginWhenTheirWindowsOpen() {
        year.start(JUSTICE, Map.of("planYear", YEAR, "planNumber", "12/KH-UBND", "planDate", "2028-12-20"));
        assertThat(plans.find(YEAR)).get().extracting(YearPlan::number).isEqualTo("12/KH-UBND");
        assertThat(line.openSteps("2029/II.1a")).isEmpty();

        year.time().advanceTo(at("2029-01-02"));
        assertThat(line.openSteps("2029/II.1a")).containsExactly("draft-briefing-directive");
        assertThat(line.openSteps("2029/II.2a")).containsExactly("register-drafts");
    }

    @Test
    void numberAndDateMayBeBlankAndAYearHasOnePlan() {
        year.start(JUSTICE, Map.of("planYear", YEAR));
        assertThat(plans.find(YEAR)).get().extracting(YearPlan::number).isNull();
        assertThat(year.tryStart(JUSTICE, Map.of("planYear", YEAR)).getStatusCode())
                .isEqualTo(HttpStatus.BAD_REQUEST);
    }

    @Test
    void aPlanThatComesLateSaysWhyAndMarksWhatItMissed() {
        year.time().advanceTo(at("2029-11-10"));
        ResponseEntity<JsonNode> refused = year.tryStart(JUSTICE, Map.of("planYear", YEAR));
        assertThat(refused.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(refused.getBody().get("message").asText())
                .contains("Lý do ban hành muộn")
                .contains("II.2c");

        year.start(JUSTICE, Map.of("planYear", YEAR, "lateReason", "Chờ kế hoạch của tỉnh"));
        assertThat(results.of(YEAR))
                .extracting(ItemResult::item, ItemResult::outcome, ItemResult::summary)
                .containsExactlyInAnyOrder(
                        tuple("II.2c", ItemOutcome.MISSED, "Chờ kế hoạch của tỉnh"),
                        tuple("II.4b", ItemOutcome.MISSED, "Chờ kế hoạch của tỉnh"),
                        tuple("III.1b", ItemOutcome.MISSED, "Chờ kế hoạch của tỉnh"));
        year.time().runDueJobs();
        assertThat(line.openSteps("2029/II.1a")).containsExactly("draft-briefing-directive");
    }

    @Test
    void aDraftWhoseDirectiveNeverComesDoesNotOccur() {
        registered("Luật Việc làm");
        year.time().advanceTo(at("2029-12-01"));

        assertThat(results.of(YEAR))
                .extracting(ItemResult::caseKey, ItemResult::outcome)
                .contains(
                        tuple("2029/II.3a/luat-viec-lam", ItemOutcome.NOT_OCCURRED),
                        tuple("2029/II.4a", ItemOutcome.NOT_OCCURRED),
                        tuple("2029/II.4b", ItemOutcome.NOT_OCCURRED));
    }

    @Test
    void aDraftThatIsCommunicatedDirectlyIsNotWaitedFor() {
        registered("Luật Việc làm");
        assertThat(line.openSteps("2029/II.3a/luat-viec-lam")).containsExactly("directive-awaited");
        Map<String, Object> directive = new HashMap<>(DraftLine.directive("Luật Việc làm"));
        directive.put("directiveDate", "2029-02-01");
        directive.put("planYear", YEAR);
        assertThat(line.office(JUSTICE)
                        .start("communicate-draft", "", directive)
                        .getStatusCode())
                .isEqualTo(HttpStatus.OK);

        assertThat(line.openSteps("2029/II.3a/luat-viec-lam")).containsExactly("log-directive");
        year.time().advanceTo(at("2029-12-01"));
        assertThat(results.of(YEAR)).extracting(ItemResult::caseKey).doesNotContain("2029/II.3a/luat-viec-lam");
    }

    private void registered(String title) {
        year.start(JUSTICE, Map.of("planYear", YEAR));
        year.time().advanceTo(at("2029-01-02"));
        line.office(JUSTICE)
                .complete(
                        "register-drafts",
                        "2029/II.2a",
                        Map.of(
                                "programmeDrafts",
                                List.of(Map.of(
                                        "title",
                                        title,
                                        "proposal",
                                        "yes",
                                        "rights",
                                        "yes",
                                        "concern",
                                        "yes",
                                        "wide",
                                        "yes"))));
    }
}
