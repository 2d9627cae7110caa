package vn.vanho.policycomm.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.vanho.policycomm.support.EngineTime.at;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vanho.policycomm.engine.InputRefused;
import vn.vanho.policycomm.plan.AmendingDocument;
import vn.vanho.policycomm.plan.Deadline;
import vn.vanho.policycomm.plan.ItemUnits;
import vn.vanho.policycomm.plan.PlanAmendments;
import vn.vanho.policycomm.plan.YearPlan;
import vn.vanho.policycomm.plan.YearPlans;
import vn.vanho.policycomm.support.Change;
import vn.vanho.policycomm.support.DraftLine;
import vn.vanho.policycomm.support.ItemCase;
import vn.vanho.policycomm.support.Office;
import vn.vanho.policycomm.support.OnH2;
import vn.vanho.policycomm.unitwork.UnitWork;
import vn.vanho.policycomm.unitwork.UnitWorks;
import vn.vanho.policycomm.unitwork.WorkOutcome;

/** The plan of a year under way is amended: what is open follows, what is done stays; the next year is copied from it. */
@OnH2
class AmendedPlanTest {

    private static final int YEAR = 2046;
    private static final String JUSTICE = "phong-tu-phap-cv";
    private static final String HEAD = "phong-tu-phap-lanhdao";
    private static final String DIRECTIVE = "draft-briefing-directive";

    @Autowired
    private DraftLine line;

    @Autowired
    private YearPlans plans;

    @Autowired
    private PlanAmendments amendments;

    @Autowired
    private ItemUnits units;

    @Autowired
    private UnitWorks works;

    @Autowired
    private JdbcClient jdbc;

    private ItemCase year;
    private ItemCase awareness;

    @BeforeEach
    void itIsDecemberBefore() {
        year = new ItemCase(line, "yearly-plan", "2046");
        awareness = new ItemCase(line, "raise-awareness", "2046/II.1a");
        year.time().advanceTo(at("2045-12-20"));
    }

    @AfterEach
    void drop() {
        year.close();
        awareness.close();
        line.abandon("2046/II.2c");
        line.forget("2046/II.2c");
        line.abandon("2047");
        line.abandon("2046/II.3a/luat-bao-chi");
        jdbc.sql("delete from plan_amendment_fact where amendment_id in"
                        + " (select id from plan_amendment where plan_year = ?)")
                .param(YEAR)
                .update();
        List.of("plan_amendment", "plan_item_role", "plan_item", "item_result", "registered_draft", "year_plan")
                .forEach(table -> jdbc.sql("delete from %s where plan_year in (2046, 2047)".formatted(table))
                        .update());
        jdbc.sql("delete from incoming_document").update();
    }

    @Test
    void anItemWaitsForItsNewFirstDay() {
        begin("2045-12-20");
        amend("II.1a", change -> change.opensOn("2046-02-01"));

        year.time().advanceTo(at("2046-01-20"));
        assertThat(line.openSteps("2046/II.1a")).isEmpty();
        assertThat(line.openSteps("2046/II.2a")).containsExactly("register-drafts");
        year.time().advanceTo(at("2046-02-01"));
        assertThat(line.openSteps("2046/II.1a")).containsExactly(DIRECTIVE);
    }

    @Test
    void whatIsDueOnTheItemsOwnDayIsDueOnTheNewOne() {
        begin("2046-10-02");
        amend("III.1b", change -> change.closesOn("2046-11-14").dueOn("2046-11-14"));

        assertThat(due("xa-to-mua-cv", "do-work", "2046/III.1b/xa-to-mua/unit-report/xa-to-mua"))
                .isEqualTo(Deadline.endOf(LocalDate.parse("2046-11-14")).toInstant());
        assertThat(works.of("2046/III.1b/xa-to-mua"))
                .extracting(
                        work -> work.dueAt().atZoneSameInstant(Deadline.ZONE).toLocalDate())
                .containsExactly(LocalDate.parse("2046-11-14"));
        assertThat(board("III.1b").get("dueOn").asText()).isEqualTo("2046-11-14");
    }

    @Test
    void aStepThatIsDueOnTheItemsOwnDayMovesToo() {
        begin("2046-01-02");
        LocalDate day =
                due(JUSTICE, DIRECTIVE, "2046/II.1a").atZone(Deadline.ZONE).toLocalDate();
        amend("II.1a", change -> change.dueOn(day.toString()));
        amend("II.1a", change -> change.dueOn("2046-03-01"));

        assertThat(due(JUSTICE, DIRECTIVE, "2046/II.1a"))
                .isEqualTo(Deadline.endOf(LocalDate.parse("2046-03-01")).toInstant());
        assertThat(due(JUSTICE, "register-drafts", "2046/II.2a")).isBefore(at("2046-02-01"));
    }

    @Test
    void theStepsOfALeadGoToTheNewOneNowAndLater() {
        begin("2046-01-02");
        String task = claimedByJustice();
        amend("II.1a", change -> change.withoutLeads("phong-tu-phap")
                .withLead("phong-y-te")
                .accountable("phong-y-te"));

        assertThat(line.office(JUSTICE).tasks(DIRECTIVE, "2046/II.1a")).isEmpty();
        assertThat(line.office(JUSTICE).submit(task, directive("xa-to-mua")).getStatusCode())
                .isEqualTo(HttpStatus.FORBIDDEN);
        awareness.complete("phong-y-te-cv", DIRECTIVE, directive("xa-to-mua"));
        awareness.issue("briefing-directive", "1/UBND").work("brief-officers", "xa-to-mua", nothing());
        assertThat(line.office(JUSTICE).tasks("verify-briefings", "2046/II.1a")).isEmpty();
        assertThat(line.office("phong-y-te-cv").tasks("verify-briefings", "2046/II.1a"))
                .hasSize(1);
        assertThat(line.openSteps("2046/II.2a")).containsExactly("register-drafts");
        assertThat(line.office(JUSTICE).tasks("register-drafts", "2046/II.2a")).hasSize(1);
    }

    @Test
    void whoCoordinatesFromNowOnCanBeChosen() {
        begin("2046-01-02");
        amend("II.1a", change -> change.withCoordinating("mttq").withoutCoordinating("xa-to-mua"));

        Office office = line.office(JUSTICE);
        String task = office.tasks(DIRECTIVE, "2046/II.1a").get(0).get("id").asText();
        assertThat(office.submit(task, directive("xa-to-mua")).getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(office.submit(task, directive("mttq")).getStatusCode()).isEqualTo(HttpStatus.NO_CONTENT);
    }

    @Test
    void whoCoordinatesNoLongerKeepsItsPartUnlessItIsReleased() {
        begin("2046-01-02");
        awareness
                .complete(JUSTICE, DIRECTIVE, directive("xa-to-mua", "phong-noi-vu", "thanh-tra"))
                .issue("briefing-directive", "1/UBND");
        amend("II.1a", change -> change.withoutCoordinating("xa-to-mua", "thanh-tra")
                .released("xa-to-mua"));

        assertThat(works.of("2046/II.1a"))
                .extracting(UnitWork::unit, UnitWork::outcome, UnitWork::summary)
                .containsExactlyInAnyOrder(
                        tuple(
                                "xa-to-mua",
                                WorkOutcome.STOPPED,
                                "Được thôi phối hợp theo văn bản sửa đổi số 45/KH-UBND"),
                        tuple("phong-noi-vu", null, null),
                        tuple("thanh-tra", null, null));
        assertThat(line.ended("2046/II.1a/brief-officers/xa-to-mua")).isTrue();
        awareness.work("brief-officers", "phong-noi-vu", nothing()).work("brief-officers", "thanh-tra", nothing());
        assertThat(awareness.openSteps()).contains("verify-briefings");
    }

    @Test
    void aLawThatIsAddedIsWaitedForAndFoundByItsDirective() {
        begin("2046-01-02");
        amendments.addLaw(YEAR, document(), "Luật Báo chí", HEAD);

        assertThat(line.openSteps("2046/II.3a/luat-bao-chi")).containsExactly("directive-awaited");
        assertThat(plans.of(YEAR).item("II.3a").subjects()).contains("Luật Báo chí");
        assertThatThrownBy(() -> amendments.addLaw(YEAR, document(), "Luật Báo chí", HEAD))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("đã được đăng ký");
        assertThat(line.office("van-thu-cv")
                        .post("/api/triggers/directive", pressDirective())
                        .getStatusCode())
                .isEqualTo(HttpStatus.ACCEPTED);
        year.time().runDueJobs();
        assertThat(line.openSteps("2046/II.3a/luat-bao-chi")).contains("log-directive");
    }

    @Test
    void aDraftIsWaitedForUntilTheNewDay() {
        begin("2046-11-02");
        amendments.addLaw(YEAR, document(), "Luật Báo chí", HEAD);
        amend("II.3a", change -> change.awaitedUntil("2046-12-15"));
        amendments.addLaw(YEAR, document(), "Luật Xuất bản", HEAD);
        amend("II.4a", change -> change.awaitedUntil("2046-12-20"));

        year.time().advanceTo(at("2046-12-05"));
        assertThat(line.openSteps("2046/II.3a/luat-bao-chi")).containsExactly("directive-awaited");
        assertThat(line.openSteps("2046/II.3a/luat-xuat-ban")).containsExactly("directive-awaited");
        year.time().advanceTo(at("2046-12-16"));
        assertThat(line.ended("2046/II.3a/luat-bao-chi")).isTrue();
        assertThat(line.ended("2046/II.3a/luat-xuat-ban")).isTrue();
        assertThat(board("II.4a").get("status").asText()).isNotEqualTo("NOT_OCCURRED");
        year.time().advanceTo(at("2046-12-21"));
        assertThat(board("II.4a").get("status").asText()).isEqualTo("NOT_OCCURRED");
    }

    @Test
    void whatBeganKeepsItsFirstDayAndItsManyLeads() {
        begin("2046-01-02");

        assertThatThrownBy(() -> amend("II.1a", change -> change.opensOn("2046-03-01")))
                .hasMessage("Ngày bắt đầu: nhiệm vụ đã bắt đầu; ngày bắt đầu giữ nguyên");
        assertThatThrownBy(() -> amend("II.2b", change -> change.withoutLeads("xa-to-mua")))
                .hasMessageStartingWith("Đơn vị chủ trì: nhiệm vụ đang thực hiện");
        amend("II.2b", change -> change.withoutLeads("phong-tu-phap")
                .withLead("thanh-tra")
                .accountable("thanh-tra"));
        assertThat(line.office("thanh-tra-cv").tasks("draft-inspection-plan", "2046/II.2b"))
                .hasSize(1);
    }

    @Test
    void aCaseThatWaitsForTheFirstDayWaitsForTheNewOne() {
        year.time().advanceTo(at("2046-06-04"));
        plans.bring(YEAR, null, null, JUSTICE);
        ItemCase scheme = new ItemCase(line, "implement-scheme", "2046/II.2c").start(JUSTICE, Map.of("planYear", YEAR));
        scheme.complete(JUSTICE, "guide-scheme", Map.of("guidance", "Theo kế hoạch năm"));
        amend("II.2c", change -> change.opensOn("2046-07-15"));

        year.time().advanceTo(at("2046-07-10"));
        assertThat(scheme.openSteps()).containsExactly("scheme-opens");
        year.time().advanceTo(at("2046-07-15"));
        assertThat(scheme.openSteps()).contains("carry-out");
    }

    @Test
    void whatIsDoneStays() {
        begin("2046-11-02");

        assertThatThrownBy(() -> amend("II.2c", change -> change.dueOn("2046-12-01")))
                .hasMessageContaining("nhiệm vụ II.2c đã kết thúc");
    }

    @Test
    void theNextYearBeginsWithWhatWasAmended() {
        begin("2046-01-02");
        amend("II.1a", change -> change.withoutLeads("phong-tu-phap")
                .withLead("phong-y-te")
                .accountable("phong-y-te"));
        amend("II.2c", change -> change.opensOn("2046-06-01"));
        plans.copy(YEAR, 2047, "1/KH-UBND", LocalDate.parse("2046-01-02"), HEAD);
        ItemCase next = new ItemCase(line, "yearly-plan", "2047").start(JUSTICE, Map.of("planYear", 2047));

        assertThat(plans.find(2047)).get().extracting(YearPlan::number).isEqualTo("1/KH-UBND");
        assertThat(next.tryStart(JUSTICE, Map.of("planYear", 2047)).getStatusCode())
                .isEqualTo(HttpStatus.BAD_REQUEST);
        line.abandon("2046");
        year.time().advanceTo(at("2047-06-01"));
        assertThat(line.office("phong-y-te-cv").tasks(DIRECTIVE, "2047/II.1a")).hasSize(1);
        assertThat(line.openSteps("2047/II.2c")).containsExactly("guide-scheme");
    }

    private void begin(String day) {
        year.time().advanceTo(at(day));
        year.start(JUSTICE, Map.of("planYear", YEAR, "lateReason", "Chờ kế hoạch của tỉnh"));
        year.time().runDueJobs();
    }

    private void amend(String item, UnaryOperator<Change> how) {
        Change change = Change.of(plans.of(YEAR).item(item), units);
        amendments.amend(YEAR, document(), List.of(how.apply(change).done()), HEAD);
    }

    private static AmendingDocument document() {
        return new AmendingDocument("45/KH-UBND", LocalDate.parse("2045-12-15"), "Sắp xếp đơn vị");
    }

    private String claimedByJustice() {
        Office office = line.office(JUSTICE);
        String task = office.tasks(DIRECTIVE, "2046/II.1a").get(0).get("id").asText();
        office.post("/engine-rest/task/{id}/claim", Map.of("userId", JUSTICE), task);
        return task;
    }

    private Instant due(String account, String step, String key) {
        String due = line.office(account).tasks(step, key).get(0).get("due").asText();
        return OffsetDateTime.parse(due, DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ"))
                .toInstant();
    }

    private JsonNode board(String code) {
        JsonNode items = line.office(JUSTICE)
                .get("/api/plan/2046", JsonNode.class)
                .getBody()
                .get("items");
        return items.findParents("code").stream()
                .filter(row -> row.get("code").asText().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Object> directive(String... coordinators) {
        return Map.of(
                "coordinators", List.of(coordinators),
                "briefBy", "2046-06-28",
                "documentSubject", "quán triệt",
                "documentAddressee", "Các xã",
                "documentBody", "Đề nghị quán triệt",
                "documentRecipients", "Như trên");
    }

    private static Map<String, Object> nothing() {
        return Map.of("briefingState", "nothing", "noBriefingReason", "Đã quán triệt");
    }

    private static Map<String, Object> pressDirective() {
        Map<String, Object> values = new HashMap<>(DraftLine.directive("Luật Báo chí"));
        values.remove("draftFile");
        values.put("directiveDate", "2046-01-02");
        return values;
    }
}
