package vn.vanho.policycomm.roles;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import vn.vanho.policycomm.support.Browser;
import vn.vanho.policycomm.support.DraftLine;
import vn.vanho.policycomm.support.OnH2;

/** What each role may not do over REST. */
@OnH2
class NotTheirWorkTest {

    private static final String COUNCIL = "hoi-dong-cv";
    private static final String STRANGER = "xa-van-ho-cv";
    private static final List<String> CALLED = List.of(
            "publish-materials",
            "clear-for-publication",
            "publish",
            "handle-comments",
            "conclude-comments",
            "await-reply",
            "unit-work",
            "extend-deadline",
            "urge");

    @Autowired
    private DraftLine line;

    @LocalServerPort
    private int port;

    private String key = "";
    private String task = "";
    private String instance = "";

    @BeforeEach
    void aDirectiveWaitsAtRecords(TestInfo test) {
        key = "2024/II.3a/" + test.getTestMethod().orElseThrow().getName().toLowerCase();
        line.start(key, "Luật " + key);
        JsonNode open = line.office("van-thu-cv").tasks("log-directive", key).get(0);
        task = open.get("id").asText();
        instance = open.get("processInstanceId").asText();
    }

    @Test
    void anotherUnitNeitherSeesNorWorksTheTask() {
        assertThat(line.office(STRANGER).tasks("log-directive", key)).isEmpty();
        assertThat(status(STRANGER, "GET", "/task/{id}")).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(line.office(STRANGER).submit(task, Map.of()).getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(post(STRANGER, "/task/{id}/claim", Map.of("userId", STRANGER)))
                .isEqualTo(HttpStatus.FORBIDDEN);
    }

    @Test
    void aUnitThatDoesNotLeadStartsNothing() {
        for (String account : List.of(STRANGER, "van-thu-cv", "phong-vhtt-lanhdao")) {
            assertThat(start(account, "communicate-draft")).as(account).isEqualTo(HttpStatus.FORBIDDEN);
            assertThat(offered(account)).as(account).doesNotContain("communicate-draft", "unit-work");
        }
        for (String called : CALLED) {
            assertThat(start("phong-tu-phap-cv", called)).as(called).isEqualTo(HttpStatus.FORBIDDEN);
        }
        assertThat(offered("phong-tu-phap-cv")).contains("communicate-draft").doesNotContainAnyElementsOf(CALLED);
    }

    @Test
    void aUnitReadsModelsAndNoCasesOfOthers() {
        for (String path :
                List.of("process-instance", "history/process-instance", "history/task", "variable-instance")) {
            assertThat(line.office(STRANGER)
                            .get("/engine-rest/" + path, JsonNode.class)
                            .getBody())
                    .as(path)
                    .noneMatch(found -> found.toString().contains(instance));
        }
    }

    /** The processes that Tasklist offers to start. */
    private List<String> offered(String account) {
        return line.office(account)
                .get(
                        "/engine-rest/process-definition?latestVersion=true&startableInTasklist=true&startablePermissionCheck=true",
                        JsonNode.class)
                .getBody()
                .findValuesAsText("key");
    }

    @Test
    void whoSeesAProcessMayStillNotStartIt() {
        assertThat(start(COUNCIL, "communicate-draft")).isEqualTo(HttpStatus.FORBIDDEN);
        for (String called : CALLED) {
            assertThat(start("quan-tri", called)).as(called).isEqualTo(HttpStatus.FORBIDDEN);
        }
    }

    private HttpStatusCode start(String account, String process) {
        return line.office(account)
                .start(process, "2024/II.3a/nguoi-ngoai", DraftLine.directive("Luật người ngoài"))
                .getStatusCode();
    }

    @Test
    void whatHeadsApproveIsForbiddenToOfficers() {
        line.log(key);
        line.plan(key);
        String approval = line.office("lanh-dao-ubnd-lanhdao")
                .tasks("approve-plan", key)
                .get(0)
                .get("id")
                .asText();
        assertThat(line.office("lanh-dao-ubnd-cv")
                        .submit(approval, Map.of("planApproval", "approved"))
                        .getStatusCode())
                .isEqualTo(HttpStatus.FORBIDDEN);
    }

    @Test
    void onlyRecordsUploadsTheDraftThatArrives() {
        String page = "/lam-viec/du-thao/%s/tep".formatted(line.draftId(key));
        assertThat(new Browser(port).signIn("van-thu-cv").open(page).status()).isEqualTo(200);
        for (String account : List.of("phong-tu-phap-cv", COUNCIL, STRANGER)) {
            assertThat(new Browser(port).signIn(account).open(page).status())
                    .as(account)
                    .isEqualTo(403);
        }
    }

    @Test
    void onlyTheHeadExtendsAWindow() {
        String other = "2024/II.3a/gia-han-quyen";
        line.publish(other, "Luật gia hạn quyền");
        line.office("phong-tu-phap-cv")
                .complete(
                        "watch-window",
                        other,
                        Map.of(
                                "windowAction",
                                "extend",
                                "extendTo",
                                line.lastDay().plusDays(5).toString(),
                                "extensionReason",
                                "Cần thêm ý kiến"));
        String approval = line.office("lanh-dao-ubnd-lanhdao")
                .tasks("approve-extension", other)
                .get(0)
                .get("id")
                .asText();
        for (String account : List.of("lanh-dao-ubnd-cv", "phong-tu-phap-lanhdao", STRANGER)) {
            assertThat(line.office(account)
                            .submit(approval, Map.of("extensionApproval", "approved"))
                            .getStatusCode())
                    .as(account)
                    .isEqualTo(HttpStatus.FORBIDDEN);
        }
    }

    @Test
    void onlyWhoWaitsForTheAgencyKeysItsReplyIn() {
        String other = "2024/II.3a/tra-loi-quyen";
        line.relay(other, "Luật trả lời quyền", "dieu-3");
        String page = "/lam-viec/gop-y/%s/tra-loi-cua-co-quan".formatted(line.draftId(other));
        assertThat(new Browser(port).signIn("phong-tu-phap-cv").open(page).status())
                .isEqualTo(200);
        for (String account : List.of("van-thu-cv", COUNCIL, STRANGER)) {
            assertThat(new Browser(port).signIn(account).open(page).status())
                    .as(account)
                    .isEqualTo(403);
        }
    }

    @Test
    void theCouncilReadsEverythingAndChangesNothing() {
        assertThat(line.office(COUNCIL).tasks("log-directive", key)).hasSize(1);
        assertThat(status(COUNCIL, "GET", "/process-instance/{id}")).isEqualTo(HttpStatus.OK);
        assertThat(line.office(COUNCIL).submit(task, Map.of()).getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(post(COUNCIL, "/task/{id}/claim", Map.of("userId", COUNCIL))).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(post(COUNCIL, "/task/{id}/comment/create", Map.of("message", "x")))
                .isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(status(COUNCIL, "DELETE", "/process-instance/{id}")).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(line.openSteps(key)).containsExactly("log-directive");
    }

    @Test
    void thePathsPastTheFormAreClosedEvenToTheUnitWhoseTaskItIs() {
        String records = "van-thu-cv";
        assertThat(post(records, "/task/{id}/bpmnError", Map.of("errorCode", "publication-stopped")))
                .isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(post(records, "/task/{id}/bpmnEscalation", Map.of("escalationCode", "x")))
                .isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(line.office(records)
                        .post("/engine-rest/message", Map.of("messageName", "draft-on-portal", "businessKey", key))
                        .getStatusCode())
                .isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(line.office(records)
                        .post(
                                "/engine-rest/external-task/fetchAndLock",
                                Map.of("workerId", "x", "maxTasks", 1, "topics", List.of()))
                        .getStatusCode())
                .isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(line.openSteps(key)).containsExactly("log-directive");
    }

    @Test
    void expressionsInOrQueriesAreNotEvaluated() {
        Map<String, Object> query =
                Map.of("orQueries", List.of(Map.of("assigneeExpression", "${'a'.getClass().getName()}", "name", "x")));
        assertThat(line.office("van-thu-cv").post("/engine-rest/task", query).getStatusCode())
                .isEqualTo(HttpStatus.BAD_REQUEST);
    }

    @Test
    void aStartAtAnotherStepIsRefused() {
        Map<String, Object> body = Map.of(
                "businessKey",
                "2024/II.3a/vong-bieu-mau",
                "startInstructions",
                List.of(Map.of("type", "startBeforeActivity", "activityId", "record-result")));
        assertThat(line.office("phong-tu-phap-cv")
                        .post("/engine-rest/process-definition/key/communicate-draft/start", body)
                        .getStatusCode())
                .isEqualTo(HttpStatus.FORBIDDEN);
    }

    private HttpStatusCode post(String account, String path, Map<String, ?> body) {
        return line.office(account).post("/engine-rest" + path, body, task).getStatusCode();
    }

    private HttpStatusCode status(String account, String method, String path) {
        String id = path.startsWith("/task") ? task : instance;
        return line.office(account).send(method, "/engine-rest" + path, id);
    }
}
