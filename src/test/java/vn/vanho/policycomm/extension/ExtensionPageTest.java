package vn.vanho.policycomm.extension;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import vn.vanho.policycomm.plan.Deadline;
import vn.vanho.policycomm.support.Browser;
import vn.vanho.policycomm.support.DraftLine;
import vn.vanho.policycomm.support.EngineTime;
import vn.vanho.policycomm.support.ExtensionDesk;
import vn.vanho.policycomm.support.FormFaults;
import vn.vanho.policycomm.support.OnH2;

/** Who may ask for more time, for what, and what is no day; on a Monday while the justice office plans until Thursday. */
@OnH2
class ExtensionPageTest {

    private static final String KEY = "2024/II.3a/gia-han-viec";
    private static final String JUSTICE = "phong-tu-phap";
    private static final String HEALTH = "phong-y-te";
    private static final String LEADERSHIP = "lanh-dao-ubnd";
    private static final String STEP = "plan-communication";
    private static final String REQUEST = ExtensionDesk.request(JUSTICE, STEP, KEY);
    private static final LocalDate MONDAY = LocalDate.of(2042, 6, 9);
    private static final LocalDate THURSDAY = MONDAY.plusDays(3);
    private static final LocalDate NEXT = MONDAY.plusDays(7);

    @Autowired
    private DraftLine line;

    @Autowired
    private Extensions extensions;

    @Autowired
    private TaskService tasks;

    @LocalServerPort
    private int port;

    private EngineTime time;
    private ExtensionDesk desk;

    @BeforeEach
    void theDraftIsPlanned() {
        time = line.time();
        desk = new ExtensionDesk(line, port);
        time.advanceTo(EngineTime.at(MONDAY));
        line.start(KEY, "Luật Gia hạn việc");
        line.log(KEY);
    }

    @AfterEach
    void drop() {
        line.abandon(KEY);
        line.forget(KEY);
        time.close();
    }

    @Test
    void aStepOfAnOfficeMovesAlone() {
        assertThat(ask(NEXT).status()).isEqualTo(200);
        desk.grant(REQUEST, NEXT.toString());
        assertThat(due(STEP)).isEqualTo(Deadline.endOf(NEXT).toInstant());
        assertThat(extensions.below(KEY)).extracting(Extension::dueOn).containsExactly(THURSDAY);
        assertThat(extensions.below(KEY)).extracting(Extension::subject).containsExactly(task(STEP));
    }

    @Test
    void onlyHeadsOfTheUnitThatHoldsTheTask() {
        String page = desk.page(JUSTICE + "-cv", STEP, KEY);
        Browser head = signedIn(JUSTICE + "-lanhdao");
        assertThat(signedIn(JUSTICE + "-cv").open(page).status()).isEqualTo(403);
        assertThat(signedIn(JUSTICE + "-cv").open(page).text()).contains("Chỉ thủ trưởng đơn vị");
        for (String other :
                List.of(HEALTH + "-lanhdao", "hoi-dong-cv", "hoi-dong-lanhdao", "quan-tri", LEADERSHIP + "-lanhdao")) {
            Browser stranger = signedIn(other);
            assertThat(stranger.open(page).status()).as(other).isEqualTo(404);
            assertThat(forged(stranger, page).status()).as(other).isEqualTo(404);
        }
        assertThat(forged(signedIn(JUSTICE + "-cv"), page).status()).isEqualTo(403);
        assertThat(new Browser(port).open(page).text()).contains("Đăng nhập");
        assertThat(signedIn("tich-hop").open(page).status()).isEqualTo(404);
        assertThat(extensions.below(KEY)).isEmpty();
        assertThat(head.open("/lam-viec/viec/khong-co/gia-han").status()).isEqualTo(404);
    }

    /** Sends what the page would send, with the person's own token. */
    private Browser.Page forged(Browser person, String page) {
        Element form = person.open("/lam-viec").find("form[action$=/logout]");
        form.attr("action", "http://localhost:%d%s".formatted(port, page));
        return person.submit(form, Map.of("wishedOn", NEXT.plusDays(40).toString(), "reason", "x"));
    }

    @Test
    void withoutTheTokenOfThePageNothingIsAsked() {
        Browser head = signedIn(JUSTICE + "-lanhdao");
        Element form = head.open(desk.page(JUSTICE + "-cv", STEP, KEY)).find("form[action$=/gia-han]");
        form.expectFirst("input[name=_csrf]").val("x");
        head.submit(form, Map.of("wishedOn", NEXT.toString(), "reason", "x"));
        assertThat(extensions.below(KEY)).isEmpty();
    }

    @Test
    void whatIsNoDayAheadIsRefusedAndWhatWasTypedStays() {
        refuses("2042-06-09", "Lý do", "phải sau hôm nay (09/06/2042)");
        refuses("2042-06-12", "Lý do", "phải sau hạn hiện nay (12/06/2042)");
        refuses("2043-06-10", "Lý do", "không quá một năm", "09/06/2043");
        refuses("+999999999-12-31", "Lý do", "không quá một năm");
        refuses("hôm nay", "Lý do", "hãy chọn ngày");
        refuses("", "", "hãy chọn ngày", "hãy nêu lý do, tối đa 2.000 ký tự");
        refuses("2042-06-16", "x".repeat(2001), "hãy nêu lý do");
        assertThat(extensions.below(KEY)).isEmpty();
        Browser.Page asked = desk.ask(JUSTICE, STEP, KEY, "2042-06-14", "<b>Mưa\u0000 lũ</b> \ud83c\udf27");
        assertThat(asked.status()).isEqualTo(200);
        assertThat(extensions.below(KEY)).extracting(Extension::reason).containsExactly("<b>Mưa lũ</b> \ud83c\udf27");
        assertThat(asked.document().select("dd b")).isEmpty();
    }

    private void refuses(String day, String reason, String... words) {
        Browser.Page page = desk.ask(JUSTICE, STEP, KEY, day, reason);
        assertThat(page.status()).as(day).isEqualTo(400);
        assertThat(page.text()).contains("Đề nghị chưa được gửi").contains(words);
        assertThat(page.find("#reason").val()).isEqualTo(reason);
    }

    @Test
    void aSecondRequestWaitsForTheFirst() {
        Browser head = signedIn(JUSTICE + "-lanhdao");
        Element form = head.open(desk.page(JUSTICE + "-cv", STEP, KEY)).find("form[action$=/gia-han]");
        Map<String, String> typed = Map.of("wishedOn", NEXT.toString(), "reason", "Chờ ý kiến");
        assertThat(head.submit(form, typed).status()).isEqualTo(200);
        Browser.Page second = head.submit(form, typed);
        assertThat(second.status()).isEqualTo(400);
        assertThat(second.text()).contains("đang có một đề nghị gia hạn chờ lãnh đạo quyết định");
        assertThat(extensions.below(KEY)).hasSize(1);
    }

    @Test
    void theLeadershipSeesWhoAsksForWhatAndWhy() {
        ask(NEXT);
        JsonNode task = line.office(LEADERSHIP + "-lanhdao")
                .tasks("decide-extension", REQUEST)
                .get(0);
        assertThat(task.get("name").asText())
                .isEqualTo("Lãnh đạo quyết định gia hạn: Phòng Tư pháp, Lập phương án truyền thông");
        JsonNode card = card(LEADERSHIP + "-lanhdao", task.get("id").asText());
        assertThat(card.get("item").asText()).isEqualTo("II.3a");
        assertThat(card.get("subject").asText()).isEqualTo("Luật Gia hạn việc");
        assertThat(card.get("extendable").asBoolean()).isFalse();
        JsonNode shown = line.office(LEADERSHIP + "-lanhdao")
                .get(
                        "/engine-rest/task/{id}/form-variables",
                        JsonNode.class,
                        task.get("id").asText())
                .getBody();
        Map.of(
                        "unitName", "Phòng Tư pháp",
                        "extendedTaskName", "Lập phương án truyền thông",
                        "extendedCase", KEY,
                        "dueOn", "2042-06-12",
                        "wishedOn", "2042-06-16",
                        "grantedOn", "2042-06-16",
                        "extensionReason", "Chờ ý kiến của Sở")
                .forEach((name, value) -> assertThat(
                                shown.at("/%s/value".formatted(name)).asText())
                        .as(name)
                        .isEqualTo(value));
    }

    @Test
    void theCardsOfTheTaskTellHowItStands() {
        String task = task(STEP);
        assertThat(card(JUSTICE + "-lanhdao", task).get("extendable").asBoolean())
                .isTrue();
        assertThat(card(JUSTICE + "-cv", task).get("extendable").asBoolean()).isFalse();
        assertThat(card(JUSTICE + "-cv", task).has("extension")).isFalse();
        assertThat(card("hoi-dong-lanhdao", task).get("extendable").asBoolean())
                .as("sees it only")
                .isFalse();
        ask(NEXT);
        assertThat(card(JUSTICE + "-cv", task).get("extension").asText())
                .isEqualTo("Đề nghị gia hạn đến 16/06/2042: Chờ lãnh đạo quyết định");
        desk.grant(REQUEST, "2042-06-20");
        assertThat(card(JUSTICE + "-cv", task).get("extension").asText())
                .isEqualTo("Gia hạn từ 12/06/2042 đến 20/06/2042");
        assertThat(card(JUSTICE + "-cv", task).get("due").asText()).isEqualTo("20/06/2042");
    }

    @Test
    void theDecisionObeysTheSameRules() {
        ask(NEXT);
        FormFaults faults = FormFaults.of("decide-extension");
        refused(Map.of(), faults.required().toArray(String[]::new));
        refused(faults.wrongValues(), faults.labels().toArray(String[]::new));
        refused(
                Map.of("extensionDecision", "granted", "grantedOn", "2042-06-09"),
                "Gia hạn đến hết ngày",
                "phải sau hôm nay");
        refused(
                Map.of("extensionDecision", "granted", "grantedOn", "2042-06-12"),
                "phải sau hạn hiện nay (12/06/2042)");
        refused(Map.of("extensionDecision", "granted", "grantedOn", ""), "Gia hạn đến hết ngày");
        refused(Map.of("extensionDecision", "refused"), "Lý do không gia hạn");
        refused(Map.of("extensionDecision", "granted", "grantedOn", "2042-06-20", "dueOn", "2042-01-01"), "Hạn cũ");
        assertThat(line.office(LEADERSHIP + "-cv")
                        .submit(decision(), Map.of("extensionDecision", "granted", "grantedOn", "2042-06-20"))
                        .getStatusCode())
                .isEqualTo(HttpStatus.FORBIDDEN);
        time.advanceTo(EngineTime.at(NEXT));
        refused(Map.of("extensionDecision", "granted", "grantedOn", NEXT.toString()), "phải sau hôm nay");
        assertThat(due(STEP)).isEqualTo(Deadline.endOf(THURSDAY).toInstant());
        assertThat(line.openSteps(REQUEST)).containsExactly("decide-extension");
    }

    private void refused(Map<String, ?> decision, String... words) {
        ResponseEntity<JsonNode> answer = line.office(LEADERSHIP + "-lanhdao").submit(decision(), decision);
        assertThat(answer.getStatusCode()).as("%s", answer.getBody()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(answer.getBody().get("message").asText()).contains(words);
    }

    private String decision() {
        return line.office(LEADERSHIP + "-lanhdao")
                .tasks("decide-extension", REQUEST)
                .get(0)
                .get("id")
                .asText();
    }

    @Test
    void whatIsNotExtendedSaysWhy() {
        line.plan(KEY, Map.of("eventUnits", List.of(HEALTH)));
        fixed(LEADERSHIP, "approve-plan", KEY, "lãnh đạo tự quyết định");
        line.approvePlan(KEY);
        fixed(JUSTICE, "check-material", KEY, "theo cả chuỗi bước");
        line.check(KEY, DraftLine.cleanCheck());
        line.adapt(KEY);
        line.approveMaterial(KEY);
        fixed(JUSTICE, "watch-window", KEY, "theo cả chuỗi bước hoặc theo ngày đã định của hồ sơ (lấy ý kiến");
        fixed(HEALTH, "do-work", KEY + "/hold-event/" + HEALTH, "gia hạn lấy ý kiến");
        assertThat(extensions.below(KEY)).isEmpty();
    }

    private void fixed(String unit, String step, String key, String why) {
        String account = unit + "-lanhdao";
        Browser head = signedIn(account);
        Browser.Page page = head.open(desk.page(account, step, key));
        assertThat(page.text()).as(step).contains(why);
        assertThat(page.document().select("form[action$=/gia-han]")).isEmpty();
        Browser.Page sent = forged(head, desk.page(account, step, key));
        assertThat(sent.status()).as(step).isEqualTo(400);
        assertThat(sent.text()).contains(why);
    }

    private Browser.Page ask(LocalDate day) {
        return desk.ask(JUSTICE, STEP, KEY, day.toString(), "Chờ ý kiến của Sở");
    }

    private Browser signedIn(String account) {
        return new Browser(port).signIn(account);
    }

    private JsonNode card(String account, String task) {
        byte[] cards = signedIn(account).download("/lam-viec/viec/the?viec=" + task);
        try {
            return new ObjectMapper().readTree(cards).get(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String task(String step) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(KEY)
                .taskDefinitionKey(step)
                .singleResult()
                .getId();
    }

    private Instant due(String step) {
        return tasks.createTaskQuery()
                .taskId(task(step))
                .singleResult()
                .getDueDate()
                .toInstant();
    }
}
