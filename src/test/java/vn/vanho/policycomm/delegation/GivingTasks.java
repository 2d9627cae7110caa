package vn.vanho.policycomm.delegation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vanho.policycomm.organisation.People;
import vn.vanho.policycomm.support.AtOnce;
import vn.vanho.policycomm.support.Browser;
import vn.vanho.policycomm.support.Browser.Page;
import vn.vanho.policycomm.support.DraftLine;
import vn.vanho.policycomm.support.Newcomers;

/** Who gives which task to whom, and what happens when two do so at once. */
abstract class GivingTasks {

    private static final String KEY = "2024/II.3a/giao-cho-ai";
    private static final String HEALTH = "phong-y-te";
    private static final String HEAD = "phong-y-te-lanhdao";
    private static final String OFFICER = "phong-y-te-cv";
    private static final String WORK = KEY + "/coordinate/" + HEALTH;
    private static final String LIST = "/lam-viec/giao-viec";

    @LocalServerPort
    private int port;

    @Autowired
    private DraftLine line;

    @Autowired
    private IdentityService identities;

    @Autowired
    private TaskService tasks;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    private Newcomers newcomers;
    private Browser head;
    private String task = "";

    @BeforeEach
    void aUnitHasATask() {
        newcomers = new Newcomers(identities, jdbc);
        line.publish(KEY, "Luật giao cho ai", Map.of("coordinators", List.of(HEALTH)));
        task = line.office(OFFICER).tasks("do-work", WORK).get(0).get("id").asText();
        head = new Browser(port).signIn(HEAD);
    }

    @AfterEach
    void nothingStays() {
        line.abandon(KEY);
        newcomers.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {OFFICER, "quan-tri", "tich-hop", "hoi-dong-cv"})
    void whoHeadsNoUnitGivesNothing(String account) {
        Browser browser = new Browser(port).signIn(account);

        assertThat(browser.open(LIST).status()).isEqualTo(403);
        assertThat(browser.open(one()).status()).isEqualTo(403);
        assertThat(post(browser, LIST + "/" + task, OFFICER, "").status()).isEqualTo(403);
        assertThat(browser.open("/lam-viec").document().select("a[href=" + LIST + "]"))
                .isEmpty();
        assertThat(stored().getAssignee()).isNull();
    }

    @Test
    void theHeadOfAnotherUnitFindsNothing() {
        Browser other = new Browser(port).signIn("phong-tu-phap-lanhdao");

        assertThat(other.open(one()).status()).isEqualTo(404);
        assertThat(other.open(LIST).document().html()).doesNotContain(task);
        assertThat(post(other, LIST + "/" + task, "phong-tu-phap-cv", "").status())
                .isEqualTo(409);
        assertThat(stored().getAssignee()).isNull();
    }

    @Test
    void theListLeadsFromTheDeskAndShowsNoStepOfHeads() {
        assertThat(head.open("/lam-viec").document().select("a[href=" + LIST + "]"))
                .hasSize(1);
        line.office(OFFICER).complete("do-work", WORK, Map.of("contribution", "nothing"));
        String confirmation =
                line.office(HEAD).tasks("confirm-work", WORK).get(0).get("id").asText();

        assertThat(head.open(LIST).document().html()).doesNotContain(confirmation);
        Page refused = head.open("/lam-viec/viec/" + confirmation + "/giao-viec");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.text()).contains("Bước này chỉ lãnh đạo làm");
    }

    @Test
    void itGoesToNobodyOutsideTheUnitAndToNobodyWhoHasLeft() {
        String retired = newcomers.in("Nghỉ Việc", HEALTH);
        people.retire(retired);
        String barred = newcomers.in("Chưa Mật Khẩu", HEALTH);
        jdbc.sql("insert into account_state (account, state) values (?, 'NO_PASSWORD')")
                .param(barred)
                .update();

        assertThat(head.open(LIST).document().html()).doesNotContain(retired, barred);
        refused(give(""), "Giao cho: hãy chọn một người của đơn vị");
        refused(give("phong-tu-phap-cv"), "người này không làm ở đơn vị");
        refused(give(retired), "người này không làm ở đơn vị");
        refused(give("khong-co-ai"), "người này không làm ở đơn vị");
        refused(give("<script>alert(1)</script>"), "người này không làm ở đơn vị");
        refused(give(barred), "không đăng nhập được");
        assertThat(stored().getAssignee()).isNull();
        assertThat(stored().getOwner()).isNull();
    }

    @Test
    void whoHasItAlreadyIsNotGivenItAgain() {
        give(OFFICER);

        refused(post(head, LIST + "/" + task, OFFICER, OFFICER), "người này đang giữ việc");
    }

    @Test
    void whoSeesTheListAsItWasBeforeChangesNothing() {
        String colleague = newcomers.in("Đồng Nghiệp", HEALTH);
        Element seen = form(head);
        line.office(OFFICER).post("/engine-rest/task/{id}/claim", Map.of("userId", OFFICER), task);

        Page late = head.submit(seen, Map.of("person", colleague));

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.find("[role=alert]").text()).contains("Chưa thay đổi gì", "vừa được người khác");
        assertThat(late.text()).contains("Chuyên viên PYT");
        assertThat(stored().getAssignee()).isEqualTo(OFFICER);
        assertThat(stored().getOwner()).isNull();
    }

    @Test
    void aTaskThatIsDoneBelongsToNobodyAnyMore() {
        Element seen = form(head);
        line.office(OFFICER).complete("do-work", WORK, Map.of("contribution", "nothing"));

        assertThat(head.submit(seen, Map.of("person", OFFICER)).status()).isEqualTo(409);
        assertThat(head.open(one()).status()).isEqualTo(404);
    }

    @Test
    void ofTwoHeadsAtOnceOneIsTold() throws Exception {
        String deputy = newcomers.in("Phó Phòng", HEALTH, HEALTH + "-lanhdao-nhom");
        String colleague = newcomers.in("Đồng Nghiệp", HEALTH);
        Browser second = new Browser(port).signIn(deputy);
        Element first = form(head);
        Element other = form(second);

        List<Integer> answers = AtOnce.all(List.of(
                () -> head.submit(first, Map.of("person", OFFICER)).status(),
                () -> second.submit(other, Map.of("person", colleague)).status()));

        assertThat(answers).containsExactlyInAnyOrder(200, 409);
        boolean firstWon = answers.get(0) == 200;
        assertThat(stored().getAssignee()).isEqualTo(firstWon ? OFFICER : colleague);
        assertThat(stored().getOwner()).isEqualTo(firstWon ? HEAD : deputy);
    }

    @Test
    void ofTwoWhoTakeItAtOnceOneIsTold() throws Exception {
        String colleague = newcomers.in("Đồng Nghiệp", HEALTH);

        List<ResponseEntity<JsonNode>> answers = AtOnce.all(List.of(() -> claim(OFFICER), () -> claim(colleague)));

        assertThat(answers).extracting(answer -> answer.getStatusCode().value()).containsExactlyInAnyOrder(204, 409);
        assertThat(answers)
                .filteredOn(answer -> answer.getStatusCode().value() == 409)
                .allSatisfy(late -> assertThat(late.getBody().get("message").asText())
                        .containsAnyOf("Việc này đã có", "Việc này vừa được người khác thay đổi"));
    }

    @Test
    void whoTakesWhatAnotherHasIsToldWho() {
        String colleague = newcomers.in("Đồng Nghiệp", HEALTH);
        claim(OFFICER);

        ResponseEntity<JsonNode> late = claim(colleague);

        assertThat(late.getStatusCode().value()).isEqualTo(409);
        assertThat(late.getBody().get("message").asText()).contains("Việc này đã có Chuyên viên PYT nhận");
        assertThat(stored().getAssignee()).isEqualTo(OFFICER);
        assertThat(claim("phong-tu-phap-cv").getStatusCode().value())
                .as("of another unit")
                .isEqualTo(403);
    }

    @Test
    void whoTakesWhatIsDoneIsToldToReload() {
        line.office(OFFICER).complete("do-work", WORK, Map.of("contribution", "nothing"));

        ResponseEntity<JsonNode> late = claim(OFFICER);

        assertThat(late.getStatusCode().value()).isEqualTo(409);
        assertThat(late.getBody().get("message").asText()).contains("hãy tải lại");
    }

    private ResponseEntity<JsonNode> claim(String account) {
        return line.office(account).post("/engine-rest/task/{id}/claim", Map.of("userId", account), task);
    }

    private static void refused(Page answer, String sentence) {
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.find(".notice.bad").text()).contains(sentence);
    }

    private Page give(String account) {
        return post(head, LIST + "/" + task, account, "");
    }

    /** With the token of the form that signs out, as somebody sends who sees no other form. */
    private static Page post(Browser browser, String path, String person, String holder) {
        Element form = browser.open("/lam-viec").find("form[action$=/logout]");
        form.attr("action", path);
        return browser.submit(form, Map.of("person", person, "holder", holder));
    }

    private Element form(Browser browser) {
        return browser.open(LIST).find("form[action$=/giao-viec/" + task + "]");
    }

    private String one() {
        return "/lam-viec/viec/" + task + "/giao-viec";
    }

    private Task stored() {
        return tasks.createTaskQuery().taskId(task).singleResult();
    }
}
