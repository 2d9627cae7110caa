package vn.vanho.policycomm.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.UserOperationLogEntry;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vanho.policycomm.delegation.OnBehalf;
import vn.vanho.policycomm.delegation.Substitutions;
import vn.vanho.policycomm.support.Browser;
import vn.vanho.policycomm.support.Browser.Page;
import vn.vanho.policycomm.support.DraftLine;
import vn.vanho.policycomm.support.EngineTime;
import vn.vanho.policycomm.support.Newcomers;
import vn.vanho.policycomm.support.Office;

/** A head gives work to people, goes on leave and is stood in for; when the leave is over, so is the substitute's right. */
abstract class HeadAwayScenario {

    private static final String KEY = "2024/II.3a/lanh-dao-di-vang";
    private static final String SECOND = "2024/II.3a/lanh-dao-di-vang-2";
    private static final String HEALTH = "phong-y-te";
    private static final String HEAD = "phong-y-te-lanhdao";
    private static final String HEAD_NAME = "Lãnh đạo PYT";
    private static final String OFFICER = "phong-y-te-cv";
    private static final String WORK = KEY + "/coordinate/" + HEALTH;
    private static final String APPROVED = "2024/II.3a/lanh-dao-di-vang-3";
    private static final String THIRD = "2024/II.3a/lanh-dao-di-vang-4";
    private static final String SECOND_WORK = SECOND + "/coordinate/" + HEALTH;
    private static final Map<String, Object> NOTHING = Map.of("contribution", "nothing");
    private static final Map<String, String> TYPED = Map.of("workConfirmation", "confirmed");
    private static final Map<String, Object> CONFIRMED = Map.copyOf(TYPED);

    @LocalServerPort
    private int port;

    @Autowired
    private DraftLine line;

    @Autowired
    private IdentityService identities;

    @Autowired
    private TaskService tasks;

    @Autowired
    private HistoryService history;

    @Autowired
    private Substitutions substitutions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private Newcomers newcomers;
    private String substitute = "";
    private LocalDate today = LocalDate.EPOCH;

    @BeforeEach
    void aColleagueWorksInTheUnit() {
        newcomers = new Newcomers(identities, jdbc);
        substitute = newcomers.in("Người Thay", HEALTH);
        today = LocalDate.now(clock);
    }

    @AfterEach
    void everythingIsAsBefore() {
        ClockUtil.reset();
        List.of(KEY, SECOND, THIRD, APPROVED).forEach(line::abandon);
        newcomers.close();
        jdbc.sql("delete from substitution").update();
        jdbc.sql("delete from done_in_place").update();
    }

    @Test
    void theHeadGivesATaskAndTakesItBack() {
        line.publish(KEY, "Luật giao việc", Map.of("coordinators", List.of(HEALTH)));
        String task = task(OFFICER, "do-work", WORK);
        Browser head = new Browser(port).signIn(HEAD);

        Page given = head.submit(form(head, task), Map.of("person", OFFICER));
        assertThat(given.status()).isEqualTo(200);
        assertThat(row(given, task))
                .contains(
                        "II.3a", "Luật giao việc", WORK, "Phối hợp thực hiện", "Chuyên viên PYT", HEAD_NAME + " giao");
        assertThat(filtered(OFFICER, "Việc của tôi")).contains(task);
        assertThat(filtered(HEAD, "Đã giao lại")).contains(task);
        assertThat(filtered(OFFICER, "Đã giao lại")).doesNotContain(task);
        assertThat(line.office(OFFICER)
                        .post("/engine-rest/task/{id}/claim", Map.of("userId", OFFICER), task)
                        .getStatusCode())
                .as("the person's own claim")
                .isEqualTo(HttpStatus.NO_CONTENT);

        Page one = head.open("/lam-viec/viec/" + task + "/giao-viec");
        assertThat(one.text()).contains("Giao việc: Phối hợp thực hiện", "Chuyên viên PYT");
        Page back = head.submit(one.find("form[action$=/thu-ve]"), Map.of());
        assertThat(back.text()).contains("Đã thu việc «Phối hợp thực hiện» về nhóm", "Chưa ai nhận");
        assertThat(filtered(OFFICER, "Việc của tôi")).doesNotContain(task);
        assertThat(filtered(HEAD, "Đã giao lại")).doesNotContain(task);
        assertThat(history.createUserOperationLogQuery()
                        .taskId(task)
                        .property("assignee")
                        .list())
                .extracting(UserOperationLogEntry::getUserId)
                .contains(HEAD);

        head.submit(form(head, task), Map.of("person", OFFICER));
        line.office(OFFICER).complete("do-work", WORK, NOTHING);
        assertThat(line.openSteps(WORK)).contains("confirm-work");
    }

    @Test
    void whoGivesATaskBackTakesTheOwnerOffToo() {
        line.publish(KEY, "Luật giao việc", Map.of("coordinators", List.of(HEALTH)));
        String task = task(OFFICER, "do-work", WORK);
        Browser head = new Browser(port).signIn(HEAD);
        head.submit(form(head, task), Map.of("person", OFFICER));

        line.office(OFFICER).post("/engine-rest/task/{id}/unclaim", Map.of(), task);

        assertThat(tasks.createTaskQuery().taskId(task).singleResult().getOwner())
                .isNull();
    }

    @Test
    void theSubstituteHasTheHeadsRightsOnTheDaysOfTheLeaveAndNoLonger() {
        confirmationWaits(KEY);
        confirmationWaits(SECOND);
        String confirmation = task(HEAD, "confirm-work", WORK);
        String second = task(HEAD, "confirm-work", SECOND_WORK);
        Browser session = new Browser(port).signIn(substitute);
        session.open("/camunda/app/tasklist/default/");

        LocalDate first = today.plusDays(1);
        LocalDate last = today.plusDays(2);
        Browser head = new Browser(port).signIn(HEAD);
        Page named = head.submit(
                head.open("/lam-viec/thay-mat").find("form[action$=/lam-viec/thay-mat]"),
                Map.of(
                        "substitute",
                        substitute,
                        "firstDay",
                        first.toString(),
                        "lastDay",
                        last.toString(),
                        "reason",
                        "Nghỉ phép"));
        assertThat(named.text()).contains("Đã cử người thay mặt", "Thử Người Thay", "Nghỉ phép", "Sắp tới");
        seesNothing(session, second);

        on(first);
        assertThat(session.open("/lam-viec").text()).contains("Đang thay mặt", HEAD_NAME);
        assertThat(session.open("/lam-viec/thay-mat").text()).contains("Bạn đang thay mặt " + HEAD_NAME);
        assertThat(session.open("/lam-viec/giao-viec").status()).isEqualTo(200);
        assertThat(seenInTasklist(session, second)).isTrue();
        Office office = line.office(substitute);
        assertThat(filtered(substitute, "Việc của đơn vị")).contains(confirmation, second);

        office.complete("confirm-work", WORK, CONFIRMED);
        assertThat(office.post("/engine-rest/task/{id}/claim", Map.of("userId", substitute), second)
                        .getStatusCode())
                .isEqualTo(HttpStatus.NO_CONTENT);
        Map<String, OnBehalf> acts = substitutions.onBehalfOf(List.of(confirmation, second, "khong-co"));
        assertThat(acts).containsOnlyKeys(confirmation, second);
        assertThat(acts.get(confirmation).act()).isEqualTo(OnBehalf.Act.COMPLETE);
        assertThat(acts.get(confirmation).account()).isEqualTo(substitute);
        assertThat(acts.get(confirmation).forWhom()).isEqualTo(HEAD);
        assertThat(acts.get(confirmation).forWhomName()).isEqualTo(HEAD_NAME);
        assertThat(acts.get(second).act()).isEqualTo(OnBehalf.Act.CLAIM);
        assertThat(session.open("/lam-viec/viec/" + second + "/lich-su").text())
                .contains("Thử Người Thay nhận việc, thay mặt " + HEAD_NAME);
        assertThat(line.openSteps(WORK)).doesNotContain("confirm-work");
        assertThat(head.open("/lam-viec/ho-so/" + KEY).text()).contains("Thay mặt " + HEAD_NAME);

        on(last);
        assertThat(office.tasks("confirm-work", SECOND_WORK)).hasSize(1);

        on(last.plusDays(1));
        seesNothing(session, second);
        assertThat(office.submit(second, CONFIRMED).getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(line.office(HEAD)
                        .post("/engine-rest/task/{id}/claim", Map.of("userId", HEAD), second)
                        .getStatusCode())
                .as("what the substitute had taken")
                .isEqualTo(HttpStatus.NO_CONTENT);
        line.office(HEAD).complete("confirm-work", SECOND_WORK, CONFIRMED);
        assertThat(substitutions.onBehalfOf(List.of(second)).get(second).account())
                .as("the claim is on record, the completion is the head's own")
                .isEqualTo(substitute);
    }

    @Test
    void whatTheSubstituteHadTakenGoesBackWhenTheHeadReturnsEarly() {
        confirmationWaits(KEY);
        String confirmation = task(HEAD, "confirm-work", WORK);
        nameToday(HEAD, substitute);
        line.office(substitute).post("/engine-rest/task/{id}/claim", Map.of("userId", substitute), confirmation);
        assertThat(tasks.createTaskQuery().taskAssignee(substitute).count()).isEqualTo(1);
        assertThat(substitutions.headOf(substitute, OffsetDateTime.now(clock))).contains(HEAD);

        Browser head = new Browser(port).signIn(HEAD);
        head.submit(head.open("/lam-viec/thay-mat").find("form[action$=/ket-thuc]"), Map.of());

        assertThat(tasks.createTaskQuery().taskAssignee(substitute).count()).isZero();
        assertThat(line.office(substitute).tasks("confirm-work", WORK)).isEmpty();
        assertThat(substitutions.headOf(substitute, OffsetDateTime.now(clock).plusSeconds(1)))
                .isEmpty();
        line.office(HEAD).complete("confirm-work", WORK, CONFIRMED);
    }

    @Test
    void theRecordOfAPublicationSaysInWhosePlaceItWasApproved() {
        line.approved(APPROVED, "Luật thay mặt duyệt");
        line.check(APPROVED, DraftLine.cleanCheck());
        line.adapt(APPROVED);
        nameToday("lanh-dao-ubnd-lanhdao", "lanh-dao-ubnd-cv");

        line.office("lanh-dao-ubnd-cv").complete("approve-material", APPROVED, Map.of("materialApproval", "approved"));
        line.time().runDueJobs();

        Page documents = new Browser(port)
                .signIn("phong-tu-phap-cv")
                .open("/lam-viec/du-thao/" + line.draftId(APPROVED) + "/van-ban");
        assertThat(documents.text())
                .contains("Thay mặt Lãnh đạo Ủy ban nhân dân huyện", "thay mặt Lãnh đạo UBND")
                .contains("Lãnh đạo Phòng Tư pháp");
    }

    @Test
    void whoeverPreparedItChecksItNotAsASubstituteEither() {
        line.approved(KEY, "Luật người soạn");
        nameToday("phong-tu-phap-lanhdao", "phong-tu-phap-cv");
        String check = task("phong-tu-phap-cv", "check-material", KEY);

        ResponseEntity<JsonNode> refused = line.office("phong-tu-phap-cv").submit(check, DraftLine.cleanCheck());

        assertThat(refused.getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(line.openSteps(KEY)).contains("check-material");
    }

    @Test
    void whoeverDidTheWorkDoesNotConfirmItInTheHeadsPlace() {
        line.publish(KEY, "Luật tự xác nhận", Map.of("coordinators", List.of(HEALTH)));
        line.office(substitute).complete("do-work", WORK, NOTHING);
        nameToday(HEAD, substitute);
        String confirmation = task(substitute, "confirm-work", WORK);

        ResponseEntity<JsonNode> refused = line.office(substitute).submit(confirmation, CONFIRMED);

        assertThat(refused.getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(refused.getBody().get("message").asText()).contains("Bạn đã tự làm bước trước của hồ sơ này");
        line.office(HEAD).complete("confirm-work", WORK, CONFIRMED);
    }

    /** Camunda's web applications tell the engine who acts in a way of their own. */
    @Test
    void tasklistKnowsInWhosePlaceSomebodyActsUntilTheLoanIsTakenBack() {
        line.publish(KEY, "Luật tự xác nhận trong Tasklist", Map.of("coordinators", List.of(HEALTH)));
        line.office(substitute).complete("do-work", WORK, NOTHING);
        confirmationWaits(SECOND);
        confirmationWaits(THIRD);
        String ownWork = task(HEAD, "confirm-work", WORK);
        String second = task(HEAD, "confirm-work", SECOND_WORK);
        String third = task(HEAD, "confirm-work", THIRD + "/coordinate/" + HEALTH);
        Browser session = new Browser(port).signIn(substitute);
        assertThat(session.completeInTasklist(second, TYPED)).isEqualTo(403);

        nameToday(HEAD, substitute);
        assertThat(session.completeInTasklist(ownWork, TYPED))
                .as("their own work")
                .isEqualTo(403);
        assertThat(session.completeInTasklist(second, TYPED)).isEqualTo(204);
        OnBehalf act = substitutions.onBehalfOf(List.of(second)).get(second);
        assertThat(act.act()).isEqualTo(OnBehalf.Act.COMPLETE);
        assertThat(act.account()).isEqualTo(substitute);
        assertThat(act.forWhom()).isEqualTo(HEAD);
        assertThat(seenInTasklist(session, third)).isTrue();

        Browser head = new Browser(port).signIn(HEAD);
        head.submit(head.open("/lam-viec/thay-mat").find("form[action$=/ket-thuc]"), Map.of());
        assertThat(seenInTasklist(session, third)).isFalse();
        assertThat(session.completeInTasklist(third, TYPED)).isEqualTo(403);
        assertThat(line.office(substitute).submit(third, CONFIRMED).getStatusCode())
                .isEqualTo(HttpStatus.FORBIDDEN);
    }

    private void confirmationWaits(String key) {
        line.publish(key, "Luật " + key, Map.of("coordinators", List.of(HEALTH)));
        line.office(OFFICER).complete("do-work", key + "/coordinate/" + HEALTH, NOTHING);
    }

    private void nameToday(String head, String account) {
        Browser browser = new Browser(port).signIn(head);
        Page named = browser.submit(
                browser.open("/lam-viec/thay-mat").find("form[action$=/lam-viec/thay-mat]"),
                Map.of(
                        "substitute",
                        account,
                        "firstDay",
                        today.toString(),
                        "lastDay",
                        today.toString(),
                        "reason",
                        "Đi họp"));
        assertThat(named.text()).contains("Đang thay mặt", "Kết thúc ngay");
    }

    private void seesNothing(Browser session, String task) {
        assertThat(session.open("/lam-viec").text()).contains("Bàn làm việc").doesNotContain("Đang thay mặt");
        assertThat(session.open("/lam-viec/giao-viec").status()).isEqualTo(403);
        assertThat(seenInTasklist(session, task)).isFalse();
        assertThat(line.office(substitute).tasks("confirm-work", SECOND_WORK)).isEmpty();
    }

    private static boolean seenInTasklist(Browser session, String task) {
        return session.open("/camunda/api/engine/engine/default/task/" + task).status() == 200;
    }

    private static void on(LocalDate day) {
        ClockUtil.setCurrentTime(Date.from(EngineTime.at(day)));
    }

    private String task(String account, String step, String key) {
        List<JsonNode> open = line.office(account).tasks(step, key);
        assertThat(open).as(step).hasSize(1);
        return open.get(0).get("id").asText();
    }

    private static Element form(Browser head, String task) {
        return head.open("/lam-viec/giao-viec").find("form[action$=/giao-viec/" + task + "]");
    }

    private static String row(Page page, String task) {
        return page.document()
                .select("tr:has(form[action$=/giao-viec/" + task + "])")
                .text();
    }

    private List<String> filtered(String account, String name) {
        Office office = line.office(account);
        String filter = office.get("/engine-rest/filter?name={name}", JsonNode.class, name)
                .getBody()
                .get(0)
                .get("id")
                .asText();
        return office.get("/engine-rest/filter/{id}/list", JsonNode.class, filter)
                .getBody()
                .findValuesAsText("id");
    }
}
