package vn.vanho.policycomm.models;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vanho.policycomm.consultation.Drafts;
import vn.vanho.policycomm.dissemination.ChannelPosts;
import vn.vanho.policycomm.dissemination.Corrections;
import vn.vanho.policycomm.dissemination.Samples;
import vn.vanho.policycomm.evidence.Addition;
import vn.vanho.policycomm.evidence.Evidences;
import vn.vanho.policycomm.evidence.WorkOfUnit;
import vn.vanho.policycomm.support.Browser;
import vn.vanho.policycomm.support.DraftLine;
import vn.vanho.policycomm.support.EngineTime;
import vn.vanho.policycomm.support.FrontPages;
import vn.vanho.policycomm.support.Office;
import vn.vanho.policycomm.support.OnH2;

/** What was published is corrected, taken down, withdrawn or erased, while its case runs and after it ended. */
@OnH2
class CorrectPublicationTest {

    private static final String HEAD = "phong-tu-phap-lanhdao";

    @Autowired
    private DraftLine line;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Corrections corrections;

    @Autowired
    private ChannelPosts posts;

    @Autowired
    private Evidences evidences;

    @Autowired
    private HistoryService history;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private String key = "";
    private String title = "";
    private EngineTime time;

    @BeforeEach
    void aDraftIsPublished(TestInfo test) {
        time = line.time();
        String name = test.getTestMethod().orElseThrow().getName();
        key = "2024/II.3a/" + name.toLowerCase();
        title = "Luật " + name;
        line.publish(key, title, Map.of("channels", List.of("portal", "facebook")));
    }

    @AfterEach
    void endTheDraft() {
        time.close();
        line.abandon(key);
    }

    @Test
    void aCorrectionIsANoticeOnThePageAndTheLineGoesOn() {
        assertThat(order(HEAD, "correct").getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(page().text()).contains("Đính chính", "Xin đọc lại Điều 5", title);
        assertThat(page().text()).doesNotContain("Sai chính tả");
        assertThat(line.openSteps(key)).contains("watch-window");
    }

    @Test
    void aTakeDownLeavesTheNoticeAloneAndEndsTheLine() {
        order(HEAD, "take-down");
        assertThat(page().status()).isEqualTo(410);
        assertThat(page().text()).contains("Xin đọc lại Điều 5").doesNotContain(title);
        assertThat(FrontPages.name(new Browser(port), title)).isFalse();
        assertThat(new Browser(port).open("/du-thao/%s/gop-y".formatted(slug())).status())
                .isEqualTo(404);
        assertThat(line.openSteps(key)).containsExactly("record-result");
        line.office("phong-tu-phap-cv")
                .complete("record-result", key, Map.of("outcome", "stopped", "outcomeReason", "Đã gỡ"));
        assertThat(line.ended(key)).isTrue();
    }

    @Test
    void whoSawThePageGetsTheNoticeAtOnce() {
        String path = "/du-thao/" + slug();
        Browser citizen = new Browser(port);
        Browser.Page seen = citizen.open(path);
        assertThat(citizen.openAgain(path, seen).status()).isEqualTo(304);
        order(HEAD, "take-down");
        Browser.Page notice = citizen.openAgain(path, seen);
        assertThat(notice.status()).isEqualTo(410);
        assertThat(notice.response().header("Cache-Control")).isEqualTo("no-cache");
        assertThat(notice.text()).contains("Xin đọc lại Điều 5");
    }

    @Test
    void aWithdrawnDraftIsReadButNotCommentedOn() {
        order(HEAD, "withdraw");
        assertThat(page().text()).contains("Đã rút", "Xin đọc lại Điều 5", title);
        assertThat(new Browser(port)
                        .open("/du-thao/%s/gop-y".formatted(slug()))
                        .document()
                        .select("textarea"))
                .isEmpty();
        assertThat(line.openSteps(key)).containsExactly("record-result");
    }

    @Test
    void aDraftIsWithdrawnAfterItsCaseEnded() {
        line.closeEarly(key);
        line.approveTable(key);
        line.stop(key);
        order("lanh-dao-ubnd-lanhdao", "withdraw");
        assertThat(page().text()).contains("Đã rút", "Xin đọc lại Điều 5");
    }

    @Test
    void aStateSecretIsErasedFromEveryTableAndFromHistory() {
        String draft = line.draftId(key);
        spread();
        showEvidence();
        order(HEAD, "erase");
        assertThat(page().status()).isEqualTo(410);
        assertThat(drafts.fileInForce(draft)).isEmpty();
        assertThat(jdbc.sql("select count(*) from draft_file where draft_id = ? and content is not null")
                        .param(draft)
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select count(*) from draft_section where draft_id = ?")
                        .param(draft)
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select count(*) from evidence where case_key like ?"
                                + " and (content is not null or url is not null or note <> '')")
                        .param(key + "/%")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(posts.of(draft)).allMatch(post -> post.body().isEmpty());
        assertThat(history.createHistoricVariableInstanceQuery()
                        .variableNameIn("blockNecessity", "blockContent", "facebookText", "postText")
                        .list())
                .filteredOn(variable -> variable.getValue() != null
                        && List.of("Không gian mạng gắn với đời sống của bản", "Mời bà con đọc " + title)
                                .contains(variable.getValue()))
                .isEmpty();
        assertThat(jdbc.sql("select count(*) from act_hi_detail where text_ = ?")
                        .param("Mời bà con đọc " + title)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void eachPlaceWhereItWasPostedByHandIsSomebodysTask() {
        spread();
        order(HEAD, "take-down");
        String correction = "%d/II.3b/%s".formatted(Year.now().getValue(), slug());
        JsonNode task = line.office("phong-vhtt-cv")
                .tasks("correct-elsewhere", correction)
                .get(0);
        assertThat(task.get("name").asText()).contains("Sửa, gỡ");
        assertThat(order(HEAD, "correct").getStatusCode())
                .as("the page is gone")
                .isEqualTo(HttpStatus.BAD_REQUEST);
        line.office("phong-vhtt-cv")
                .complete("correct-elsewhere", correction, Map.of("correctionNote", "Đã xóa bài Facebook"));
        assertThat(jdbc.sql("select note from correction_step where correction_id = ?")
                        .param(corrections.of(line.draftId(key)).get(0).id())
                        .query(String.class)
                        .list())
                .containsExactly("Đã xóa bài Facebook");
        time.runDueJobs();
        assertThat(line.ended(correction)).isTrue();
    }

    @Test
    void twoPlacesAtOnceAreTwoTasksThatShareNothing() {
        line.abandon(key);
        key += "-hai-noi";
        line.publish(key, title + " hai nơi", Map.of("channels", List.of("portal", "facebook", "zalo")));
        spreadOnTwoNetworks();
        order(HEAD, "correct");
        String correction = "%d/II.3b/%s".formatted(Year.now().getValue(), slug());
        Office culture = line.office("phong-vhtt-cv");
        List<String> open = culture.tasks("correct-elsewhere", correction).stream()
                .map(task -> task.get("id").asText())
                .toList();
        assertThat(open).hasSize(2);
        assertThat(culture.submit(open.get(0), Map.of("correctionNote", "Xong nơi đầu"))
                        .getStatusCode())
                .isEqualTo(HttpStatus.NO_CONTENT);
        assertThat(culture.get("/engine-rest/task/{id}/form-variables", JsonNode.class, open.get(1))
                        .getBody()
                        .path("correctionNote")
                        .path("value")
                        .asText(""))
                .isEmpty();
        assertThat(culture.submit(open.get(1), Map.of()).getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        culture.submit(open.get(1), Map.of("correctionNote", "Xong nơi sau"));
        assertThat(jdbc.sql("select note from correction_step where correction_id = ?")
                        .param(corrections.of(line.draftId(key)).get(0).id())
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("Xong nơi đầu", "Xong nơi sau");
        time.runDueJobs();
        assertThat(line.ended(correction)).isTrue();
    }

    @Test
    void onlyHeadsOrderAndOnlyWhatIsOnThePortal() {
        for (String other : List.of("phong-tu-phap-cv", "phong-vhtt-cv", "xa-van-ho-lanhdao", "hoi-dong-lanhdao")) {
            assertThat(order(other, "correct").getStatusCode().is4xxClientError())
                    .as(other)
                    .isTrue();
        }
        assertThat(new Browser(port)
                        .signIn("phong-tu-phap-cv")
                        .open("/lam-viec/dinh-chinh")
                        .status())
                .isEqualTo(403);
        ResponseEntity<JsonNode> unknown = line.office(HEAD)
                .post(
                        "/engine-rest/process-definition/key/correct-publication/start",
                        Map.of("variables", variables("khong-co-du-thao-nay", "correct")));
        assertThat(unknown.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(unknown.getBody().get("message").asText()).contains("Địa chỉ dự thảo trên cổng");
    }

    @Test
    void aHeadOrdersOnThePageToo() {
        Browser head = new Browser(port).signIn("phong-vhtt-lanhdao");
        Browser.Page form = head.open("/lam-viec/dinh-chinh");
        assertThat(head.submit(
                                form.find("main form"),
                                Map.of("slug", slug(), "kind", "correct", "notice", "", "reason", ""))
                        .text())
                .contains("Thông báo trên cổng", "Lý do");
        assertThat(head.submit(
                                form.find("main form"),
                                Map.of("slug", slug(), "kind", "correct", "notice", "Sửa Điều 7", "reason", "Sai"))
                        .text())
                .contains("Đã sửa trên cổng", title);
        assertThat(page().text()).contains("Sửa Điều 7");
    }

    private void showEvidence() {
        WorkOfUnit work = new WorkOfUnit(key + "/coordinate/phong-y-te", "phong-y-te");
        Addition addition = new Addition("", "do-work", "Trích dự thảo", "phong-y-te-cv");
        evidences.addFile(work, "a.pdf", Samples.pdf(), addition);
        evidences.addLink(work, "Bài đăng", "https://vanho.gov.vn/bai", addition);
        assertThat(evidences.of(work)).hasSize(2);
    }

    @Test
    void anErasureIsTickedOnceMore() {
        Browser head = new Browser(port).signIn(HEAD);
        Browser.Page form = head.open("/lam-viec/dinh-chinh");
        Map<String, String> order = Map.of("slug", slug(), "kind", "erase", "notice", "Đã gỡ", "reason", "Có dấu");
        assertThat(head.submit(form.find("main form"), order).text()).contains("đánh dấu ô đồng ý xóa");
        assertThat(page().status()).isEqualTo(200);
        Map<String, String> certain = new HashMap<>(order);
        certain.put("certain", "true");
        assertThat(head.submit(form.find("main form"), certain).text()).contains("mọi bản sao đã bị xóa");
        assertThat(page().status()).isEqualTo(410);
    }

    private void spread() {
        line.office("phong-vhtt-cv").complete("draft-posts", key, Map.of("facebookText", "Mời bà con đọc " + title));
        line.office("phong-tu-phap-cv").complete("check-posts", key, Map.of("postsCheck", "right"));
        line.office("lanh-dao-ubnd-lanhdao").complete("approve-posts", key, Map.of("postsApproval", "approved"));
        line.office("phong-vhtt-cv")
                .complete(
                        "post-by-hand", key + "/facebook", DraftLine.post("https://www.facebook.com/vanho/" + slug()));
    }

    private void spreadOnTwoNetworks() {
        Map<String, String> texts = Map.of(
                "facebookText", "Mời bà con đọc",
                "zaloTitle", "Góp ý luật",
                "zaloSummary", "Mời góp ý",
                "zaloText", "Mời bà con đọc");
        line.office("phong-vhtt-cv").complete("draft-posts", key, texts);
        line.office("phong-tu-phap-cv").complete("check-posts", key, Map.of("postsCheck", "right"));
        line.office("lanh-dao-ubnd-lanhdao").complete("approve-posts", key, Map.of("postsApproval", "approved"));
        Map.of("facebook", "https://www.facebook.com/vanho/", "zalo", "https://zalo.me/vanho/")
                .forEach((channel, address) -> line.office("phong-vhtt-cv")
                        .complete("post-by-hand", key + "/" + channel, DraftLine.post(address + slug())));
    }

    private ResponseEntity<JsonNode> order(String account, String kind) {
        return line.office(account)
                .post(
                        "/engine-rest/process-definition/key/correct-publication/start",
                        Map.of("variables", variables(slug(), kind)));
    }

    private static Map<String, Object> variables(String slug, String kind) {
        return Map.of(
                "draftAddress", Map.of("value", slug),
                "correctionKind", Map.of("value", kind),
                "correctionText", Map.of("value", "Xin đọc lại Điều 5"),
                "correctionReason", Map.of("value", "Sai chính tả"));
    }

    private String slug() {
        return drafts.get(line.draftId(key)).slug();
    }

    private Browser.Page page() {
        return new Browser(port).open("/du-thao/" + slug());
    }
}
