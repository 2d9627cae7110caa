package vn.vanho.policycomm.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.apache.commons.lang3.StringUtils;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpStatus;
import vn.vanho.policycomm.support.Browser;
import vn.vanho.policycomm.support.DraftLine;
import vn.vanho.policycomm.support.EngineTime;
import vn.vanho.policycomm.support.FrontPages;
import vn.vanho.policycomm.support.Office;
import vn.vanho.policycomm.support.OnH2;

/** Code entered wherever people enter text goes down the whole line as text: no page, program or document runs it. */
@OnH2
class HostileTextTest {

    private static final String KEY = "2024/II.3a/chu-la-ma";

    /** Wherever a piece of it is seen, all of it must be: whoever ran or cut a part would leave the rest. */
    private static final String PIECE = "alert(1)";

    private static final String HOSTILE = "<script>alert(1)</script> ${7*7} {{7*7}} #{7*7} __${7*7}__";

    @Autowired
    private DraftLine line;

    @Autowired
    private Clock clock;

    @LocalServerPort
    private int port;

    private EngineTime time;
    private String draft = "";
    private Browser justice;
    private Browser citizen;

    @BeforeEach
    void people() {
        time = line.time();
        justice = new Browser(port).signIn("phong-tu-phap-cv");
        citizen = new Browser(port);
    }

    @AfterEach
    void resetTheClock() {
        time.close();
    }

    @Test
    void codeStaysTextFromTheDirectiveToTheAnswer() throws IOException {
        theDirectiveArrives();
        programsReadItAsText();
        theUploadPageShowsIt();
        thePortalShowsIt();
        List<String> receipts = List.of(citizenComments("Dòng một"), citizenComments("Dòng hai"));
        theDeskShowsCommentsAndAnswers();
        theDocumentsHoldIt();
        theResultShowsIt(receipts);
    }

    private void theDirectiveArrives() {
        Map<String, Object> values = DraftLine.directive(HOSTILE);
        values.put("directiveSender", HOSTILE);
        assertThat(line.office("phong-tu-phap-cv")
                        .start("communicate-draft", KEY, values)
                        .getStatusCode())
                .isEqualTo(HttpStatus.OK);
        draft = line.draftId(KEY);
    }

    private void programsReadItAsText() {
        Office records = line.office("van-thu-cv");
        var task = records.tasks("log-directive", KEY).get(0);
        assertThat(task.get("name").asText()).isEqualTo("Vào sổ văn bản đến");
        for (String path : List.of("task/{id}/form-variables", "task/{id}/variables")) {
            var variables = records.get(
                            "/engine-rest/" + path,
                            JsonNode.class,
                            task.get("id").asText())
                    .getBody();
            assertThat(variables.at("/title/value").asText()).isEqualTo(HOSTILE);
            assertThat(variables.at("/directiveSender/value").asText()).isEqualTo(HOSTILE);
        }
        theWebApplicationsReadItAsText(
                task.get("id").asText(), task.get("processInstanceId").asText());
    }

    private void theWebApplicationsReadItAsText(String task, String instance) {
        String engine = "/camunda/api/engine/engine/default/";
        isText(body(new Browser(port).signIn("van-thu-cv"), engine + "task/%s/form-variables".formatted(task)));
        Browser council = new Browser(port).signIn("hoi-dong-cv");
        isText(body(council, engine + "process-instance/%s/variables".formatted(instance)));
        isText(body(council, engine + "history/variable-instance?processInstanceId=" + instance));
    }

    private void theUploadPageShowsIt() {
        Browser records = new Browser(port).signIn("van-thu-cv");
        isText(records.open("/lam-viec/du-thao/%s/tep".formatted(draft)));
        line.log(KEY);
    }

    private void thePortalShowsIt() {
        line.plan(KEY);
        line.approvePlan(KEY);
        line.check(KEY, DraftLine.cleanCheck());
        line.adapt(KEY);
        line.approveMaterial(KEY);
        line.verify(KEY);
        time.runDueJobs();
        isText(FrontPages.naming(citizen, "alert"));
        isText(citizen.open(draftPath()));
        isText(citizen.open(draftPath() + "/gop-y"));
    }

    /** Sends one comment and returns the address of its receipt. */
    private String citizenComments(String first) {
        Browser.Page form = citizen.open(draftPath() + "/gop-y");
        Browser.Page receipt = citizen.submit(
                form.find("form[method=post]"),
                Map.of("body", first + "\n" + HOSTILE, "name", HOSTILE, "consent", "true", "publishName", "true"));
        assertThat(receipt.status()).as(receipt.text()).isEqualTo(200);
        isText(receipt);
        return receipt.response().url().getPath();
    }

    private void theDeskShowsCommentsAndAnswers() {
        time.advanceTo(line.lastDay().plusDays(1).atStartOfDay(clock.getZone()).toInstant());
        isText(desk());
        justice.submit(desk().find("article:contains(Dòng hai) form[action$=khong-dua]"), Map.of("reason", HOSTILE));
        String comment = desk().find("article input[name=comments]").val();
        justice.submit(
                desk().find("form#nhom-moi"),
                Map.of("comments", comment, "title", HOSTILE, "address", "dieu-5", "ownerUnit", "phong-tu-phap"));
        line.office("phong-tu-phap-cv").complete("classify-comments", KEY, Map.of());
        justice.submit(desk().find("form[action$=/tra-loi]"), Map.of("kind", "EXPLAIN", "text", HOSTILE));
        isText(desk());
        line.office("phong-tu-phap-cv").complete("answer-comments", KEY, Map.of());
        time.runDueJobs();
    }

    private void theDocumentsHoldIt() throws IOException {
        line.office("lanh-dao-ubnd-lanhdao").complete("approve-table", KEY, Map.of("tableApproval", "approved"));
        time.runDueJobs();
        Browser records = new Browser(port).signIn("van-thu-cv");
        Browser.Page documents = records.open("/lam-viec/du-thao/%s/van-ban".formatted(draft));
        isText(documents);
        List<String> links = documents.document().select("td a[href*=van-ban]").eachAttr("href");
        assertThat(links).hasSize(2);
        for (String link : links) {
            isText(words(records.download(link)));
        }
    }

    private void theResultShowsIt(List<String> receipts) {
        line.office("van-thu-cv")
                .complete(
                        "forward-table",
                        KEY,
                        Map.of(
                                "letterNumber",
                                HOSTILE,
                                "letterDate",
                                line.lastDay().plusDays(1).toString()));
        line.office("phong-tu-phap-cv").complete("publish-result", KEY, Map.of("resultSummary", HOSTILE));
        time.runDueJobs();
        isText(citizen.open(draftPath()));
        receipts.forEach(receipt -> isText(citizen.open(receipt)));
    }

    private Browser.Page desk() {
        return justice.open("/lam-viec/gop-y/" + draft);
    }

    private String draftPath() {
        return FrontPages.draft(citizen, "alert");
    }

    private static void isText(Browser.Page page) {
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.document().select("script")).isEmpty();
        isText(page.text());
    }

    private static void isText(String shown) {
        assertThat(shown).contains(HOSTILE);
        assertThat(StringUtils.countMatches(shown, PIECE))
                .as(shown)
                .isEqualTo(StringUtils.countMatches(shown, HOSTILE));
    }

    private static String body(Browser browser, String path) {
        return new String(browser.download(path), StandardCharsets.UTF_8);
    }

    private static String words(byte[] docx) throws IOException {
        try (XWPFWordExtractor words = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(docx)))) {
            return words.getText();
        }
    }
}
