package vn.vanho.policycomm.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vanho.policycomm.support.EngineTime.at;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import vn.vanho.policycomm.plan.Deadline;
import vn.vanho.policycomm.plan.ItemOutcome;
import vn.vanho.policycomm.plan.ItemResult;
import vn.vanho.policycomm.plan.ItemResults;
import vn.vanho.policycomm.support.DraftLine;
import vn.vanho.policycomm.support.ItemCase;
import vn.vanho.policycomm.support.MailServer;

/** The board says of each item and unit what the engine and the records say, at every step. */
abstract class BoardOfAYear {

    private static final String JUSTICE = "phong-tu-phap-cv";

    @Autowired
    private DraftLine line;

    @Autowired
    private TaskService tasks;

    @Autowired
    private ItemResults results;

    @Autowired
    private JdbcClient jdbc;

    /** Only where mails are sent at all. */
    @Autowired
    private ObjectProvider<JavaMailSenderImpl> sender;

    private MailServer mails;
    private ItemCase item;

    @BeforeEach
    void itIsMarch() {
        sender.ifAvailable(used -> mails = MailServer.startFor(used));
        item = new ItemCase(line, "raise-awareness", "2033/II.1a");
        item.time().advanceTo(at("2033-03-01"));
    }

    @AfterEach
    void drop() {
        item.close();
        line.forgetPast("2033/%");
        if (mails != null) {
            mails.close();
        }
        jdbc.sql("delete from registered_draft where plan_year = 2033").update();
        jdbc.sql("delete from item_result where plan_year = 2033").update();
    }

    @Test
    void whatHasNotBegunIsNotDue() {
        assertThat(state("II.1a")).isEqualTo("Chưa đến hạn");
        assertThat(board().get("items")).hasSize(13);
        assertThat(row("II.1a").get("dueOn").asText()).isEqualTo("2033-12-31");
        assertThat(row("II.1a").get("instances")).isEmpty();
    }

    @Test
    void whatIsOpenIsAsPressingAsItsFirstTask() {
        item.start(JUSTICE, Map.of("planYear", 2033));
        assertThat(state("II.1a")).isEqualTo("Chưa đến hạn");
        assertThat(unit("II.1a", "phong-tu-phap").get("openTasks").asInt()).isEqualTo(1);
        assertThat(row("II.1a").get("instances")).hasSize(1);

        item.time().advanceTo(at("2033-03-04"));
        assertThat(state("II.1a")).isEqualTo("Sắp đến hạn");
        item.time().advanceTo(at("2033-03-20"));
        assertThat(state("II.1a")).isEqualTo("Quá hạn");
        assertThat(unit("II.1a", "phong-tu-phap").get("status").asText()).isEqualTo("OVERDUE");
        assertThat(unit("II.1a", "xa-to-mua").get("status").asText()).isEqualTo("NOT_DUE");
    }

    @Test
    void aTaskThatPeopleAndHeadsOfAUnitHaveIsOneTask() {
        item.start(JUSTICE, Map.of("planYear", 2033));
        String task = tasks.createTaskQuery()
                .processInstanceBusinessKey("2033/II.1a")
                .singleResult()
                .getId();
        tasks.addCandidateGroup(task, "phong-tu-phap-lanhdao-nhom");
        tasks.addCandidateGroup(task, "phong-y-te-lanhdao-nhom");
        tasks.addCandidateGroup(task, "nhom-la");

        assertThat(unit("II.1a", "phong-tu-phap").get("openTasks").asInt()).isEqualTo(1);
        assertThat(unit("II.1a", "phong-y-te").get("openTasks").asInt()).isEqualTo(1);
    }

    @Test
    void eachUnitHasItsOwnState() {
        item.start(JUSTICE, Map.of("planYear", 2033));
        item.complete(JUSTICE, "draft-briefing-directive", directive()).issue("briefing-directive", "1/UBND");
        item.work("brief-officers", "xa-to-mua", nothing());

        assertThat(unit("II.1a", "xa-to-mua").get("status").asText()).isEqualTo("DONE_IN_TIME");
        assertThat(unit("II.1a", "phong-y-te").get("openTasks").asInt()).isEqualTo(1);
        assertThatTheTasksAreTheEngines();
    }

    @Test
    void whatIsRecordedIsDone() {
        item.start(JUSTICE, Map.of("planYear", 2033));
        item.complete(JUSTICE, "draft-briefing-directive", directive()).issue("briefing-directive", "1/UBND");
        item.work("brief-officers", "xa-to-mua", nothing()).work("brief-officers", "phong-y-te", nothing());
        item.complete(JUSTICE, "verify-briefings", Map.of("briefingsCheck", "accepted"));
        item.complete("trung-tam-ttvh-cv", "count-news", Map.of("newsState", "nothing"));
        item.complete(JUSTICE, "report-awareness", Map.of("resultText", "Xong"));

        assertThat(state("II.1a")).isEqualTo("Hoàn thành đúng hạn");
        assertThat(row("II.1a").get("instances")).isEmpty();
        JsonNode ended = row("II.1a").at("/cases/0");
        assertThat(ended.get("statusName").asText()).isEqualTo("Hoàn thành đúng hạn");
        assertThat(ended.get("running").asBoolean()).isFalse();
        assertThat(ended.get("instance").asText()).isNotEmpty();
        assertThat(ended.get("startedAt").asText()).startsWith("2033-03-01T09:00");
        assertThat(ended.get("endedAt")).isEqualTo(row("II.1a").get("endedAt"));
    }

    @Test
    void aCaseThatRunsIsToldWithItsInstance() {
        item.start(JUSTICE, Map.of("planYear", 2033));

        JsonNode running = row("II.1a").at("/cases/0");
        assertThat(running.get("key").asText()).isEqualTo("2033/II.1a");
        assertThat(running.get("title")).isEqualTo(row("II.1a").get("title"));
        assertThat(running.get("running").asBoolean()).isTrue();
        assertThat(running.get("instance")).isEqualTo(row("II.1a").at("/instances/0"));
        assertThat(running.get("endedAt").isNull()).isTrue();
        assertThat(row("II.1a").get("startedAt")).isEqualTo(running.get("startedAt"));
        assertThat(row("II.2c").at("/cases/0/instance").isNull())
                .as("not begun")
                .isTrue();
    }

    @Test
    void aCaseThatWasBrokenOffIsStoppedAndItsItemIsStillToCome() {
        item.start(JUSTICE, Map.of("planYear", 2033));
        line.stop("2033/II.1a");

        assertThat(row("II.1a").at("/cases/0/status").asText()).isEqualTo("STOPPED");
        assertThat(row("II.1a").at("/cases/0/endedAt").asText()).startsWith("2033-03-01T09:00");
        assertThat(row("II.1a").get("endedAt").isNull()).isTrue();
        assertThat(state("II.1a")).isEqualTo("Chưa đến hạn");
    }

    @Test
    void whatIsLateIsLateByWorkingDays() {
        item.start(JUSTICE, Map.of("planYear", 2033));
        item.complete(JUSTICE, "draft-briefing-directive", directive()).issue("briefing-directive", "1/UBND");
        assertThat(unit("II.1a", "phong-y-te").get("dueAt").asText()).startsWith("2033-06-28T23:59:59");
        item.time().advanceTo(at("2033-06-28"));
        assertThat(unit("II.1a", "phong-y-te").get("workingDaysLate").asInt()).isZero();

        jdbc.sql("update unit_work set due_at = ? where case_key = '2033/II.1a' and unit = 'xa-to-mua'")
                .param(Deadline.endOf(LocalDate.of(2033, 6, 23)).toOffsetDateTime())
                .update();
        item.work("brief-officers", "xa-to-mua", nothing());

        JsonNode late = unit("II.1a", "xa-to-mua");
        assertThat(late.get("statusName").asText()).isEqualTo("Hoàn thành quá hạn");
        assertThat(late.get("workingDaysLate").asInt())
                .as("Friday, Monday and Tuesday")
                .isEqualTo(3);
        ended("2033/II.2c", "II.2c", ItemOutcome.DONE, "2033-10-04");
        assertThat(row("II.2c").get("workingDaysLate").asInt())
                .as("Monday and Tuesday")
                .isEqualTo(2);
    }

    @Test
    void whatPartlyDidNotOccurAndPartlyWasWithdrawnIsStopped() {
        ended("2033/II.3a/luat-a", ItemOutcome.NOT_OCCURRED);
        ended("2033/II.3a/luat-b", ItemOutcome.WITHDRAWN);

        assertThat(state("II.3a")).isEqualTo("Đã dừng");
    }

    @Test
    void anItemThatOnlyInvitedBodiesLeadIsNeverOverdue() {
        item.time().advanceTo(at("2034-01-05"));

        assertThat(state("II.1b")).isEqualTo("Chưa có phản hồi");
        assertThat(state("II.1a")).isEqualTo("Quá hạn");
    }

    @Test
    void whoDraftsTheRequestToThemIsOverdueWhenLate() {
        try (ItemCase request = new ItemCase(line, "request-awareness", "2033/II.1b")) {
            request.start(JUSTICE, Map.of("planYear", 2033)).time().advanceTo(at("2033-03-20"));

            assertThat(state("II.1b")).isEqualTo("Quá hạn");
            assertThat(unit("II.1b", "phong-tu-phap").get("status").asText()).isEqualTo("OVERDUE");
        }
    }

    private void ended(String key, ItemOutcome outcome) {
        ended(key, "II.3a", outcome, "2033-02-01");
    }

    private void ended(String key, String code, ItemOutcome outcome, String day) {
        OffsetDateTime endedAt = OffsetDateTime.ofInstant(at(day), Deadline.ZONE);
        results.record(new ItemResult(key, 2033, code, outcome, "", "", JUSTICE, endedAt));
    }

    @Test
    void theYardstickIsPoliciesCommunicatedOfThoseInScope() {
        jdbc.sql("insert into registered_draft (plan_year, subject, title, proposal, rights, concern, wide, in_scope,"
                        + " registered_by, registered_at) values (2033, 'luat-a', 'Luật A', true, true, true, true, true,"
                        + " 'phong-tu-phap-cv', current_timestamp)")
                .update();
        assertThat(board().get("policiesInScope").asInt()).isEqualTo(1);
        assertThat(board().get("policiesCommunicated").asInt()).isZero();
    }

    @Test
    void onlyWhoSeesTheWholePlanReadsIt() {
        for (String account : List.of("phong-y-te-cv", "xa-to-mua-lanhdao", "van-thu-cv")) {
            assertThat(line.office(account)
                            .get("/api/plan/2033", JsonNode.class)
                            .getStatusCode())
                    .as(account)
                    .isEqualTo(HttpStatus.FORBIDDEN);
        }
        for (String account : List.of("hoi-dong-cv", "lanh-dao-ubnd-lanhdao", "tich-hop")) {
            assertThat(line.office(account)
                            .get("/api/plan/2033", JsonNode.class)
                            .getStatusCode())
                    .as(account)
                    .isEqualTo(HttpStatus.OK);
        }
    }

    private void assertThatTheTasksAreTheEngines() {
        long open = StreamSupport.stream(row("II.1a").get("units").spliterator(), false)
                .mapToInt(unit -> unit.get("openTasks").asInt())
                .sum();
        assertThat(open)
                .isEqualTo(tasks.createTaskQuery()
                        .processInstanceBusinessKeyLike("2033/II.1a%")
                        .count());
    }

    private JsonNode board() {
        return line.office(JUSTICE).get("/api/plan/2033", JsonNode.class).getBody();
    }

    private JsonNode row(String code) {
        return StreamSupport.stream(board().get("items").spliterator(), false)
                .filter(row -> row.get("code").asText().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private String state(String code) {
        return row(code).get("statusName").asText();
    }

    private JsonNode unit(String code, String id) {
        return StreamSupport.stream(row(code).get("units").spliterator(), false)
                .filter(unit -> unit.get("unit").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Object> nothing() {
        return Map.of("briefingState", "nothing", "noBriefingReason", "Đã quán triệt");
    }

    private static Map<String, Object> directive() {
        return Map.of(
                "coordinators", List.of("xa-to-mua", "phong-y-te"),
                "briefBy", "2033-06-28",
                "documentSubject", "quán triệt",
                "documentAddressee", "Các xã",
                "documentBody", "Đề nghị quán triệt",
                "documentRecipients", "Như trên");
    }
}
