package vn.vanho.policycomm.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vanho.policycomm.consultation.Answer;
import vn.vanho.policycomm.consultation.AnswerKind;
import vn.vanho.policycomm.consultation.CommentAuthor;
import vn.vanho.policycomm.consultation.CommentGroups;
import vn.vanho.policycomm.consultation.CommentOnDesk;
import vn.vanho.policycomm.consultation.Comments;
import vn.vanho.policycomm.consultation.NewComment;

/** The steps of one draft, each done over REST by the person whose work it is, with what that person usually enters. */
@TestComponent
public class DraftLine {

    /** The last day of the window that {@link #plan} asks for, counted from today. */
    public static final int WINDOW_DAYS = 30;

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private ManagementService management;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private HistoryService history;

    @Autowired
    private Clock clock;

    @Autowired
    private Comments comments;

    @Autowired
    private CommentGroups groups;

    @Autowired
    private JdbcClient jdbc;

    public Office office(String account) {
        return Office.of(http, account);
    }

    public EngineTime time() {
        return new EngineTime(management);
    }

    /** What Phòng Tư pháp enters when a directive arrives. */
    public static Map<String, Object> directive(String title) {
        Map<String, Object> values = new HashMap<>(Map.of(
                "directiveNumber", "512/STP-PBGDPL",
                "directiveDate", "2024-05-06",
                "directiveSender", "Sở Tư pháp tỉnh Sơn La",
                "title", title,
                "documentType", "luat",
                "issuer", "Quốc hội",
                "draftingAgency", "Bộ Công an"));
        values.put("draftFile", Office.file("luat-an-ninh-mang.docx", law()));
        return values;
    }

    /** The same for a decision that Phòng Tư pháp drafts itself: the law asks for 7 days on the portal. */
    public static Map<String, Object> ownDirective(String title) {
        Map<String, Object> values = directive(title);
        values.putAll(Map.of(
                "documentType", "quyet-dinh",
                "issuer", "UBND huyện Vân Hồ",
                "draftingAgency", "phòng tư pháp  huyện Vân Hồ"));
        return values;
    }

    public static byte[] law() {
        try {
            return new ClassPathResource("sample/luat-an-ninh-mang.docx").getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Map<String, Object> cleanCheck() {
        return new HashMap<>(Map.of(
                "checkCompleteness", "complete",
                "checkSecretStamp", "pass",
                "checkSecretList", "pass",
                "secretListReference", "Quyết định 1722/QĐ-TTg",
                "checkInternal", "pass",
                "checkPersonalData", "pass",
                "checkPermission", "pass"));
    }

    public ResponseEntity<JsonNode> tryStart(String key, String title) {
        return office("phong-tu-phap-cv").start("communicate-draft", key, directive(title));
    }

    public void start(String key, String title) {
        ResponseEntity<JsonNode> started = tryStart(key, title);
        assertThat(started.getStatusCode()).as("%s", started.getBody()).isEqualTo(HttpStatus.OK);
    }

    public void log(String key) {
        office("van-thu-cv")
                .complete("log-directive", key, Map.of("incomingNumber", "1287", "incomingDate", "2024-05-07"));
    }

    public LocalDate lastDay() {
        return LocalDate.now(clock).plusDays(WINDOW_DAYS);
    }

    public void plan(String key) {
        plan(key, Map.of());
    }

    /** The plan with more units or channels than the portal. */
    public void plan(String key, Map<String, ?> more) {
        Map<String, Object> values = new HashMap<>(Map.of(
                "courseOfDraft", "proceed",
                "channels", List.of("portal"),
                "windowClosesOn", lastDay().toString()));
        values.putAll(more);
        office("phong-tu-phap-cv").complete("plan-communication", key, values);
    }

    public void approvePlan(String key) {
        office("lanh-dao-ubnd-lanhdao").complete("approve-plan", key, Map.of("planApproval", "approved"));
    }

    public void check(String key, Map<String, Object> answers) {
        office("phong-tu-phap-lanhdao").complete("check-material", key, answers);
    }

    /** The head of Phòng Tư pháp checks the version that came of the consultation. */
    public void checkNewVersion(String key, Map<String, Object> answers) {
        office("phong-tu-phap-lanhdao").complete("check-new-version", key, answers);
    }

    /** What the editors make of a draft. */
    public static Map<String, Object> blocks() {
        return Map.of(
                "blockNecessity", "Không gian mạng gắn với đời sống",
                "blockPurpose", "Bảo vệ người dân",
                "blockScope", "Cả nước",
                "blockContent", "Bảy chương",
                "blockChanges", "Xác thực tài khoản");
    }

    public void adapt(String key) {
        office("phong-vhtt-cv").complete("adapt-material", key, blocks());
    }

    public void approveMaterial(String key) {
        office("lanh-dao-ubnd-lanhdao").complete("approve-material", key, Map.of("materialApproval", "approved"));
        time().runDueJobs();
    }

    /** The page is right, and whoever still has to confirm the kit of materials does. */
    public void verify(String key) {
        office("trung-tam-ttvh-cv").complete("verify-page", key, Map.of("pageCheck", "ok"));
        Stream.of("trung-tam-ttvh", "bao-chi")
                .filter(unit ->
                        !office(unit + "-cv").tasks("hand-over-kit", key).isEmpty())
                .forEach(unit -> receiveKit(key, unit));
    }

    /** What is entered of a post that was made by hand; the tests have no internet to open it. */
    public static Map<String, Object> post(String url) {
        return Map.of("postUrl", url, "postUnseenReason", "Nơi chạy thử không có mạng");
    }

    public void receiveKit(String key, String unit) {
        office(unit + "-cv")
                .complete(
                        "hand-over-kit",
                        key,
                        Map.of(
                                "receivedOn", LocalDate.now(clock).toString(),
                                "receivedBy", "Lò Thị Hoa",
                                "receiptNote", "Đủ tài liệu"));
        time().runDueJobs();
    }

    public void closeEarly(String key) {
        office("phong-tu-phap-cv")
                .complete("watch-window", key, Map.of("earlyCloseReason", "Cơ quan soạn thảo cần sớm"));
        time().runDueJobs();
    }

    public void approveTable(String key) {
        office("lanh-dao-ubnd-lanhdao").complete("approve-table", key, Map.of("tableApproval", "approved"));
        time().runDueJobs();
    }

    public void forward(String key) {
        office("van-thu-cv")
                .complete("forward-table", key, Map.of("letterNumber", "95/UBND-TP", "letterDate", "2024-07-01"));
    }

    /** The answers to the commenters are due then, as a job. */
    public void publishResult(String key) {
        office("phong-tu-phap-cv").complete("publish-result", key, Map.of("resultSummary", "Đã trả lời mọi góp ý"));
    }

    /** From the directive to the approved plan. */
    public void approved(String key, String title) {
        start(key, title);
        log(key);
        plan(key);
        approvePlan(key);
    }

    /** The same with more units or channels, up to the open window. */
    public void publish(String key, String title, Map<String, ?> more) {
        start(key, title);
        log(key);
        plan(key, more);
        approvePlan(key);
        publish(key);
    }

    /** From the directive to the open window, the page not yet verified. */
    public void publish(String key, String title) {
        approved(key, title);
        publish(key);
    }

    private void publish(String key) {
        check(key, cleanCheck());
        adapt(key);
        approveMaterial(key);
    }

    /** The same for a decision that Phòng Tư pháp drafts itself. */
    public void publishOwn(String key, String title) {
        ResponseEntity<JsonNode> started =
                office("phong-tu-phap-cv").start("communicate-draft", key, ownDirective(title));
        assertThat(started.getStatusCode()).as("%s", started.getBody()).isEqualTo(HttpStatus.OK);
        log(key);
        plan(key);
        approvePlan(key);
        check(key, cleanCheck());
        adapt(key);
        approveMaterial(key);
    }

    /** Somebody comments on an article; how comments come in is told elsewhere. */
    public void comment(String key, String address, String body) {
        comment(key, address, body, "");
    }

    /** The same with an address for the answer; none when it is empty. Returns the receipt code. */
    public String comment(String key, String address, String body, String email) {
        var author = new CommentAuthor("", "", "", email, "", !email.isEmpty(), false);
        String submission = UUID.randomUUID().toString();
        return comments.submit(new NewComment(draftId(key), submission, address, body, author));
    }

    /** Each comment becomes a group that Phòng Tư pháp answers, up to the table that waits for approval. */
    public void answer(String key) {
        String draftId = draftId(key);
        for (CommentOnDesk comment : groups.comments(draftId)) {
            String group = groups.create(draftId, "Nhóm " + comment.address(), comment.address(), "phong-tu-phap");
            groups.assign(group, List.of(comment.id()));
            groups.answer(group, new Answer(AnswerKind.ACCEPT, "Hợp lý"), "phong-tu-phap-cv");
        }
        office("phong-tu-phap-cv").complete("classify-comments", key, Map.of());
        office("phong-tu-phap-cv").complete("answer-comments", key, Map.of());
        time().runDueJobs();
    }

    /** A relayed draft from the directive to the table at its drafting agency, with a comment on each article. */
    public void relay(String key, String title, String... articles) {
        publish(key, title);
        for (String article : articles) {
            comment(key, article, "Góp ý về " + article);
        }
        sendToAgency(key);
    }

    /** From the open window to the table at its drafting agency. */
    public void sendToAgency(String key) {
        office("phong-tu-phap-cv").complete("watch-window", key, Map.of("earlyCloseReason", "Cần sớm"));
        time().runDueJobs();
        answer(key);
        approveTable(key);
        forward(key);
        publishResult(key);
        time().runDueJobs();
    }

    /** The steps that are open now, whoever may see them. */
    public List<String> openSteps(String key) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(key).list().stream()
                .flatMap(instance -> runtime.getActiveActivityIds(instance.getId()).stream())
                .distinct()
                .sorted()
                .toList();
    }

    public String draftId(String key) {
        return (String) history.createHistoricVariableInstanceQuery()
                .variableName("draftId")
                .processInstanceIdIn(history.createHistoricProcessInstanceQuery()
                        .processDefinitionKey("communicate-draft")
                        .processInstanceBusinessKey(key)
                        .singleResult()
                        .getId())
                .singleResult()
                .getValue();
    }

    /** Drops what still runs of a case, and takes it off the front page, so that the tests that follow do not see it. */
    public void abandon(String key) {
        jdbc.sql("update publication set posted_at = null"
                        + " where draft_id in (select id from draft where business_key = ?)")
                .param(key)
                .update();
        stop(key);
    }

    /** Ends what still runs of a case; what is published stays. */
    public void stop(String key) {
        runtime.createProcessInstanceQuery().processInstanceBusinessKey(key).rootProcessInstances().list().stream()
                .map(ProcessInstance::getId)
                .forEach(id -> runtime.deleteProcessInstance(id, "abandoned"));
    }

    /** Takes away what our own tables hold of a case of a plan item and of the cases below it. */
    public void forget(String key) {
        jdbc.sql("delete from activity_figure where activity_id in (select id from activity where case_key = ?"
                        + " or case_key like ?)")
                .params(key, key + "/%")
                .update();
        Stream.of("activity", "unit_work", "urging", "item_result", "nominee", "unit_report", "deadline_extension")
                .forEach(table -> forget(table, "case_key", key));
        forget("case_document", "owner", key);
    }

    /**
     * Lets the engine forget what ended.
     *
     * @param keys a pattern of business keys, e.g. {@code 2033/%}
     */
    public void forgetPast(String keys) {
        List<String> past =
                history
                        .createHistoricProcessInstanceQuery()
                        .processInstanceBusinessKeyLike(keys)
                        .finished()
                        .list()
                        .stream()
                        .map(HistoricProcessInstance::getId)
                        .toList();
        if (!past.isEmpty()) {
            history.deleteHistoricProcessInstances(past);
        }
    }

    private void forget(String table, String column, String key) {
        jdbc.sql("delete from %s where %s = ? or %s like ?".formatted(table, column, column))
                .params(key, key + "/%")
                .update();
    }

    public boolean ended(String key) {
        return runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(key)
                        .count()
                == 0;
    }
}
