package vn.vanho.policycomm.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpStatus;
import vn.vanho.policycomm.plan.NamedDeadlines;
import vn.vanho.policycomm.support.Browser;
import vn.vanho.policycomm.support.DraftLine;
import vn.vanho.policycomm.support.EngineTime;
import vn.vanho.policycomm.support.FrontPages;
import vn.vanho.policycomm.support.Office;

/**
 * The life of one relayed draft over HTTP: a directive arrives, the draft is published, people comment, units answer, the
 * table goes to the drafting agency and the result to the people, and the agency replies.
 */
abstract class MainLineScenario {

    private static final String KEY = "2024/II.3a/luat-an-ninh-mang-kich-ban";
    private static final String TITLE = "Luật An ninh mạng (kịch bản)";
    private static final List<String> ARTICLES = List.of("dieu-26", "dieu-8", "dieu-17");

    @Autowired
    private DraftLine line;

    @Autowired
    private Clock clock;

    @Autowired
    private NamedDeadlines deadlines;

    @LocalServerPort
    private int port;

    private EngineTime time;
    private String draftId = "";
    private LocalDate closesOn = LocalDate.EPOCH;
    private final Map<String, String> receipts = new HashMap<>();

    @BeforeEach
    void setTheClock() {
        time = line.time();
    }

    @AfterEach
    void resetTheClock() {
        time.close();
    }

    @Test
    void aDirectiveBecomesAPublishedDraftCommentsAnswersATableAndAResult() throws IOException {
        justiceStartsTheDraft();
        planIsReturnedOnceAndThenApproved();
        materialIsCheckedByAnotherPersonAdaptedApprovedAndPublished();
        threeCitizensComment();
        theWindowCloses();
        justiceGroupsTheComments();
        unitsAnswer();
        theTableIsApprovedAndForwarded();
        theTableHoldsEveryCommentAndAnswerInArticleOrder();
        theResultIsPublished();
        theAgencyIsUrgedAndReplies();
        theDraftIsClosed();
    }

    private void justiceStartsTheDraft() {
        line.start(KEY, TITLE);
        assertThat(line.tryStart(KEY, TITLE).getStatusCode()).isEqualTo(HttpStatus.CONFLICT);
        line.log(KEY);
    }

    private void planIsReturnedOnceAndThenApproved() {
        closesOn = line.lastDay();
        line.plan(KEY);
        line.office("lanh-dao-ubnd-lanhdao")
                .complete(
                        "approve-plan",
                        KEY,
                        Map.of("planApproval", "returned", "planReturnReason", "Cần thêm thời gian"));
        line.plan(KEY);
        line.approvePlan(KEY);
    }

    private void materialIsCheckedByAnotherPersonAdaptedApprovedAndPublished() {
        Office author = line.office("phong-tu-phap-cv");
        assertThat(author.submit(open("phong-tu-phap-cv", "check-material"), DraftLine.cleanCheck())
                        .getStatusCode())
                .isEqualTo(HttpStatus.FORBIDDEN);
        line.check(KEY, DraftLine.cleanCheck());
        line.adapt(KEY);
        line.approveMaterial(KEY);
        line.verify(KEY);
        time.runDueJobs();
    }

    private void threeCitizensComment() {
        Browser citizen = new Browser(port);
        String draft = draftPath();
        for (String article : ARTICLES) {
            Browser.Page form = citizen.open(draft + "/gop-y?dieu=" + article);
            Browser.Page receipt = citizen.submit(
                    form.find("form[method=post]"), Map.of("body", "Góp ý về " + article, "address", article));
            assertThat(receipt.status()).as(receipt.text()).isEqualTo(200);
            receipts.put(article, receipt.response().url().getPath());
        }
    }

    private void theWindowCloses() {
        time.advanceTo(closesOn.plusDays(1).atStartOfDay(clock.getZone()).toInstant());
        Browser.Page late = new Browser(port).open(draftPath() + "/gop-y");
        assertThat(late.document().select("textarea")).isEmpty();
    }

    private void justiceGroupsTheComments() {
        Browser justice = new Browser(port).signIn("phong-tu-phap-cv");
        draftId = line.draftId(KEY);
        assertThat(line.office("phong-tu-phap-cv")
                        .submit(open("phong-tu-phap-cv", "classify-comments"), Map.of())
                        .getStatusCode())
                .isEqualTo(HttpStatus.BAD_REQUEST);
        for (String article : ARTICLES) {
            Browser.Page desk = justice.open("/lam-viec/gop-y/" + draftId);
            String comment = desk.find("article:contains(Góp ý về %s) input[name=comments]".formatted(article))
                    .val();
            String owner = article.equals("dieu-8") ? "phong-tu-phap" : "cong-an";
            justice.submit(
                    desk.find("form#nhom-moi"),
                    Map.of("comments", comment, "title", "Nhóm " + article, "address", article, "ownerUnit", owner));
        }
        line.office("phong-tu-phap-cv").complete("classify-comments", KEY, Map.of());
    }

    private void unitsAnswer() {
        assertThat(line.office("cong-an-cv")
                        .submit(open("cong-an-cv", "answer-comments"), Map.of())
                        .getStatusCode())
                .isEqualTo(HttpStatus.BAD_REQUEST);
        for (String unit : List.of("phong-tu-phap", "cong-an")) {
            Browser officer = new Browser(port).signIn(unit + "-cv");
            for (String action : answerForms(officer)) {
                Browser.Page desk = officer.open("/lam-viec/gop-y/" + draftId);
                officer.submit(
                        desk.find("form[action='%s']".formatted(action)),
                        Map.of("kind", "EXPLAIN", "text", "Trả lời của " + unit));
            }
            line.office(unit + "-cv").complete("answer-comments", KEY, Map.of());
        }
        time.runDueJobs();
    }

    private List<String> answerForms(Browser officer) {
        return officer.open("/lam-viec/gop-y/" + draftId)
                .document()
                .select("form[action$=/tra-loi]")
                .eachAttr("action");
    }

    private void theTableIsApprovedAndForwarded() {
        line.office("lanh-dao-ubnd-lanhdao").complete("approve-table", KEY, Map.of("tableApproval", "approved"));
        time.runDueJobs();
    }

    private void theTableHoldsEveryCommentAndAnswerInArticleOrder() throws IOException {
        Browser records = new Browser(port).signIn("van-thu-cv");
        List<String> documents = records.open("/lam-viec/du-thao/%s/van-ban".formatted(draftId))
                .document()
                .select("td a[href*=van-ban]")
                .eachAttr("href");
        assertThat(documents).hasSize(2);
        String table = documents.stream()
                .filter(link -> isTable(records, link))
                .findFirst()
                .orElseThrow();
        List<String> rows = rows(records.download(table));
        assertThat(rows).hasSizeGreaterThanOrEqualTo(3);
        assertThat(Stream.of("dieu-8", "dieu-17", "dieu-26").map(article -> indexOf(rows, "Góp ý về " + article)))
                .isSorted()
                .doesNotContain(-1);
        assertThat(rows.get(indexOf(rows, "Góp ý về dieu-8"))).contains("Trả lời của phong-tu-phap");
        assertThat(rows.get(indexOf(rows, "Góp ý về dieu-17"))).contains("Trả lời của cong-an");
        line.office("van-thu-cv")
                .complete(
                        "forward-table",
                        KEY,
                        Map.of(
                                "letterNumber",
                                "95/UBND-TP",
                                "letterDate",
                                LocalDate.now(clock).toString()));
    }

    private static boolean isTable(Browser records, String link) {
        try {
            return rows(records.download(link)).stream().anyMatch(row -> row.contains("Góp ý về"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int indexOf(List<String> rows, String text) {
        return rows.indexOf(
                rows.stream().filter(row -> row.contains(text)).findFirst().orElse(""));
    }

    private static List<String> rows(byte[] docx) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            List<String> rows = new ArrayList<>();
            for (XWPFTable table : document.getTables()) {
                for (XWPFTableRow row : table.getRows()) {
                    rows.add(String.join(
                            " | ",
                            row.getTableCells().stream()
                                    .map(cell -> cell.getText())
                                    .toList()));
                }
            }
            return rows;
        }
    }

    private void theResultIsPublished() {
        line.office("phong-tu-phap-cv")
                .complete("publish-result", KEY, Map.of("resultSummary", "Đã nhận 3 góp ý và gửi Bộ Công an"));
        time.runDueJobs();
        Browser citizen = new Browser(port);
        assertThat(citizen.open(draftPath()).text()).contains("Đã nhận 3 góp ý", "Trả lời của cong-an");
        assertThat(citizen.open(receipts.get("dieu-8")).text())
                .contains("Trả lời của phong-tu-phap", "Đề nghị giải trình", "Đã chuyển cơ quan chủ trì soạn thảo");
    }

    private void theAgencyIsUrgedAndReplies() {
        time.advanceTo(deadlines.due("agency-reply").plusSeconds(1));
        Browser records = new Browser(port).signIn("van-thu-cv");
        assertThat(records.open("/lam-viec/du-thao/%s/van-ban".formatted(draftId))
                        .text())
                .contains("cong-van-don-doc-");
        line.office("van-thu-cv")
                .complete(
                        "send-urging-letter",
                        KEY,
                        Map.of(
                                "urgingNumber",
                                "120/UBND-TP",
                                "urgingDate",
                                LocalDate.now(clock).toString()));
        Browser justice = new Browser(port).signIn("phong-tu-phap-cv");
        for (String article : ARTICLES) {
            justice.submit(
                    justice.open("/lam-viec/gop-y/%s/tra-loi-cua-co-quan".formatted(draftId))
                            .find("section:contains(Nhóm %s) form".formatted(article)),
                    Map.of(
                            "kind",
                            "ACCEPT",
                            "text",
                            "Bộ tiếp thu " + article,
                            "letterNumber",
                            "77/BCA-V03",
                            "letterDate",
                            LocalDate.now(clock).toString()));
        }
        line.office("phong-tu-phap-cv").complete("key-in-reply", KEY, Map.of("agencyReply", "keyed-in"));
        Browser citizen = new Browser(port);
        assertThat(citizen.open(receipts.get("dieu-8")).text())
                .contains("Bộ tiếp thu dieu-8", "77/BCA-V03")
                .doesNotContain("Bộ tiếp thu dieu-17");
        assertThat(citizen.open(draftPath()).text()).contains("Bộ tiếp thu dieu-26");
        time.runDueJobs();
    }

    private void theDraftIsClosed() {
        line.office("phong-tu-phap-cv").complete("record-result", KEY, Map.of("outcome", "communicated"));
        assertThat(line.ended(KEY)).isTrue();
    }

    private String draftPath() {
        return FrontPages.draft(new Browser(port), TITLE);
    }

    private String open(String account, String step) {
        return line.office(account).tasks(step, KEY).get(0).get("id").asText();
    }
}
