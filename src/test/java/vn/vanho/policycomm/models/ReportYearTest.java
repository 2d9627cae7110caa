package vn.vanho.policycomm.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.vanho.policycomm.support.EngineTime.at;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vanho.policycomm.council.KeptBoard;
import vn.vanho.policycomm.council.KeptBoards;
import vn.vanho.policycomm.documents.DocumentKind;
import vn.vanho.policycomm.documents.IssuedDocument;
import vn.vanho.policycomm.documents.IssuedDocuments;
import vn.vanho.policycomm.figures.Activities;
import vn.vanho.policycomm.figures.Activity;
import vn.vanho.policycomm.figures.ActivityLog;
import vn.vanho.policycomm.figures.Measure;
import vn.vanho.policycomm.organisation.Council;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.plan.ItemOutcome;
import vn.vanho.policycomm.plan.ItemResult;
import vn.vanho.policycomm.plan.ItemResults;
import vn.vanho.policycomm.reporting.UnitReport;
import vn.vanho.policycomm.reporting.UnitReports;
import vn.vanho.policycomm.support.Browser;
import vn.vanho.policycomm.support.DraftLine;
import vn.vanho.policycomm.support.ItemCase;
import vn.vanho.policycomm.support.OnH2;

/** III.1a: the year's report is filled in, drafted, commented on, signed, issued and acknowledged by the province. */
@OnH2
class ReportYearTest {

    private static final int YEAR = 2035;
    private static final String JUSTICE = "phong-tu-phap-cv";
    private static final String REPORT = "yearly-report";
    private static final ActivityLog LOG =
            new ActivityLog("2035/II.1a/thu", YEAR, "II.1a", "xa-to-mua", "brief-officers");

    @Autowired
    private DraftLine line;

    @Autowired
    private Activities activities;

    @Autowired
    private ItemResults results;

    @Autowired
    private UnitReports reports;

    @Autowired
    private IssuedDocuments documents;

    @Autowired
    private KeptBoards boards;

    @Autowired
    private Council council;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private ItemCase item;

    @BeforeEach
    void itIsNovember() {
        activities.keep(
                LOG,
                List.of(new Activity(
                        LocalDate.of(YEAR, 3, 5), "Quán triệt", "Nhà văn hóa", Map.of(Measure.SESSIONS, 2L))));
        result("2035/II.1a", "II.1a", ItemOutcome.DONE, "Đã quán triệt ở mọi đơn vị.", "Ít kinh phí");
        result("2035/III.1b/xa-to-mua", "III.1b", ItemOutcome.DONE, "Đã thực hiện", "Thiếu loa");
        result("2035/III.1b/phong-y-te", "III.1b", ItemOutcome.NOT_REPORTED, "Không báo cáo", "");
        reports.keep(new UnitReport("2035/III.1b/xa-to-mua", YEAR, "xa-to-mua", "Cấp loa mới", List.of()));
        item = new ItemCase(line, "report-year", "2035/III.1a");
        item.time().advanceTo(at("2035-11-05"));
        item.start(JUSTICE, Map.of("planYear", YEAR));
    }

    private void result(String key, String code, ItemOutcome outcome, String summary, String obstacles) {
        OffsetDateTime end = OffsetDateTime.of(YEAR, 10, 30, 2, 0, 0, 0, ZoneOffset.UTC);
        results.record(new ItemResult(key, YEAR, code, outcome, summary, obstacles, JUSTICE, end));
    }

    @AfterEach
    void drop() {
        item.close();
        activities.keep(LOG, List.of());
        line.forget("2035/II.1a");
        line.forget("2035/III.1b");
        for (String table : List.of("kept_board_part", "kept_board_item")) {
            jdbc.sql("delete from %s where board_id in (select id from kept_board where case_key = ?)".formatted(table))
                    .param(item.key())
                    .update();
        }
        jdbc.sql("delete from kept_board where case_key = ?").param(item.key()).update();
        jdbc.sql("delete from review_remark where case_key = ?")
                .param(item.key())
                .update();
    }

    @Test
    void theDraftTellsWhatTheRecordsTell() {
        assertThat(drafted("partResults"))
                .contains("II.1a. Quán triệt, nâng cao nhận thức cho cán bộ và Nhân dân: Đã quán triệt ở mọi đơn vị"
                        + " (Hoàn thành).")
                .contains("Số liệu: Cuộc quán triệt: 2.")
                .contains("II.2a. ")
                .contains("chưa có kết quả")
                .contains("Đơn vị không báo cáo: Phòng Y tế.")
                .doesNotContain("III.1b");
        assertThat(drafted("partProblems")).contains("- II.1a: Ít kinh phí\\n- Ủy ban nhân dân xã Tô Múa: Thiếu loa");
        assertThat(drafted("partProposals")).contains("- Ủy ban nhân dân xã Tô Múa: Cấp loa mới");
    }

    @Test
    void membersCommentThenItIsSignedIssuedAndAcknowledged() {
        draft();
        item.complete("mttq-lanhdao", "comment-yearly-report", Map.of("reviewRemark", "Nêu rõ số buổi tiếng Thái"));
        assertThat(item.openSteps()).containsExactly("comment-yearly-report");
        item.time().advanceTo(at("2035-11-12"));
        assertThat(item.variable(JUSTICE, "revise-yearly-report", "remarksText"))
                .contains("Nêu rõ số buổi tiếng Thái");
        item.complete(JUSTICE, "revise-yearly-report", parts());
        assertThat(documentsPage()).contains("Báo cáo năm");
        item.issue(REPORT, "120/BC-UBND");
        item.complete(
                JUSTICE,
                "acknowledge-yearly-report",
                Map.of("provinceReply", "acknowledged", "replyDate", "2035-11-20", "resultText", "Tỉnh đã tiếp nhận"));

        assertThat(item.ended()).isTrue();
        assertThat(documents.newest(item.key()))
                .extracting(IssuedDocument::kind, IssuedDocument::number)
                .containsExactly(tuple(DocumentKind.YEARLY_REPORT, "120/BC-UBND"));
        assertThat(results.of(YEAR))
                .filteredOn(result -> result.item().equals("III.1a"))
                .extracting(ItemResult::outcome, ItemResult::summary)
                .containsExactly(tuple(ItemOutcome.DONE, "Tỉnh đã tiếp nhận"));
    }

    @Test
    void onceEveryMemberHasCommentedNobodyWaitsForTheDay() {
        draft();
        for (Unit member : council.members()) {
            assertThat(item.openSteps()).containsExactly("comment-yearly-report");
            item.complete(
                    member.id() + "-lanhdao",
                    "comment-yearly-report",
                    Map.of("reviewRemark", "Nhất trí, " + member.id()));
        }

        assertThat(item.variable(JUSTICE, "revise-yearly-report", "remarksText"))
                .contains(council.members().stream()
                        .map(member -> "Nhất trí, " + member.id())
                        .toList());
        item.time().advanceTo(at("2035-11-12"));
        item.complete(JUSTICE, "revise-yearly-report", parts());
        assertThat(line.openSteps(item.key() + "/" + REPORT)).containsExactly("sign-document");
    }

    @Test
    void membersSeeTheBoardOfTheDayOnWhichTheyAreAskedAndItIsKept() {
        draft();
        assertThat(item.variable("mttq-lanhdao", "comment-yearly-report", "boardSummary"))
                .contains("Bảng kế hoạch ngày 05/11/2035", "Hoàn thành đúng hạn: 2");
        assertThat(item.variable("mttq-lanhdao", "comment-yearly-report", "boardItems"))
                .contains("II.1a. Quán triệt", "Hoàn thành đúng hạn");
        KeptBoard kept = boards.newest(item.key()).orElseThrow();
        assertThat(kept.items()).hasSize(13);
        result("2035/II.2b", "II.2b", ItemOutcome.DONE, "Đã kiểm tra", "");
        item.time().advanceTo(at("2035-11-12"));

        assertThat(boards.newest(item.key())).contains(kept);
        line.forget("2035/II.2b");
    }

    @Test
    void withoutAnyCommentTheReportGoesToBeSigned() {
        draft();
        item.time().advanceTo(at("2035-11-12"));

        assertThat(line.openSteps(item.key() + "/" + REPORT)).containsExactly("sign-document");
    }

    @Test
    void whatTheLeadershipReturnsOrTheProvinceAsksForIsRevised() {
        draft();
        item.time().advanceTo(at("2035-11-12"));
        item.complete(
                "lanh-dao-ubnd-lanhdao",
                "sign-document",
                REPORT,
                Map.of("documentDecision", "returned", "documentReturnReason", "Bổ sung phương hướng"));
        assertThat(item.variable(JUSTICE, "revise-yearly-report", "documentReturnReason"))
                .contains("Bổ sung phương hướng");

        item.complete(JUSTICE, "revise-yearly-report", parts()).issue(REPORT, "120/BC-UBND");
        item.complete(
                JUSTICE,
                "acknowledge-yearly-report",
                Map.of("provinceReply", "supplement", "replyDate", "2035-11-20", "supplementRequest", "Thêm kinh phí"));
        assertThat(item.openSteps()).containsExactly("revise-yearly-report");
        assertThat(item.variable(JUSTICE, "revise-yearly-report", "supplementRequest"))
                .contains("Thêm kinh phí");
        item.complete(JUSTICE, "revise-yearly-report", parts());
        assertThat(line.openSteps(item.key() + "/" + REPORT)).containsExactly("sign-document");
    }

    @Test
    void aReportWithoutOneOfItsPartsIsRefusedAndItRunsOnceAYear() {
        Map<String, Object> values = parts();
        values.remove("partOrientation");
        var answer = item.submit(JUSTICE, "draft-yearly-report", values);
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(answer.getBody().get("message").asText()).contains("IV. Phương hướng");
        assertThat(item.tryStart(JUSTICE, Map.of("planYear", YEAR)).getStatusCode())
                .isEqualTo(HttpStatus.CONFLICT);
    }

    private String documentsPage() {
        String task = line.office("lanh-dao-ubnd-lanhdao")
                .tasks("sign-document", item.key() + "/" + REPORT)
                .get(0)
                .get("id")
                .asText();
        return new Browser(port)
                .signIn("lanh-dao-ubnd-lanhdao")
                .open("/lam-viec/viec/%s/van-ban".formatted(task))
                .document()
                .text();
    }

    private void draft() {
        item.complete(JUSTICE, "draft-yearly-report", parts());
    }

    private String drafted(String part) {
        return item.variable(JUSTICE, "draft-yearly-report", part);
    }

    private static Map<String, Object> parts() {
        return new HashMap<>(Map.of(
                "partDirection", "Đã ban hành kế hoạch",
                "partResults", "Đã quán triệt",
                "partProblems", "Thiếu loa",
                "partOrientation", "Tiếp tục",
                "partProposals", "Cấp loa mới",
                "documentSubject", "Kết quả năm 2035",
                "documentRecipients", "Sở Tư pháp"));
    }
}
