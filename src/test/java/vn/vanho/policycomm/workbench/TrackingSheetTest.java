package vn.vanho.policycomm.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vanho.policycomm.documents.DocumentKind;
import vn.vanho.policycomm.documents.IssuedDocument;
import vn.vanho.policycomm.documents.IssuedDocuments;
import vn.vanho.policycomm.plan.Deadline;
import vn.vanho.policycomm.plan.ItemOutcome;
import vn.vanho.policycomm.plan.ItemResult;
import vn.vanho.policycomm.plan.ItemResults;
import vn.vanho.policycomm.plan.YearPlans;
import vn.vanho.policycomm.support.Browser;
import vn.vanho.policycomm.support.DraftLine;
import vn.vanho.policycomm.support.ItemCase;
import vn.vanho.policycomm.support.OnH2;

/** The sheet that tracks a year's plan: who sees it, and in which state each item is. */
@OnH2
class TrackingSheetTest {

    private static final int YEAR = 2036;
    private static final String SHEET = "/lam-viec/ke-hoach/2036/theo-doi.xlsx";

    @Autowired
    private DraftLine line;

    @Autowired
    private YearPlans plans;

    @Autowired
    private ItemResults results;

    @Autowired
    private IssuedDocuments documents;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private ItemCase open;

    @BeforeEach
    void itIsTheEndOfOctober() {
        open = new ItemCase(line, "raise-awareness", "2036/II.1a");
        open.time().advanceTo(at("2036-10-28"));
        plans.bring(YEAR, "12/KH-UBND", LocalDate.of(YEAR, 4, 20), "phong-tu-phap-cv");
    }

    @AfterEach
    void forget() {
        open.close();
        line.forget("2036/II.2a");
        jdbc.sql("delete from item_result where plan_year = ?").param(YEAR).update();
        jdbc.sql("delete from plan_item where plan_year = ?").param(YEAR).update();
        jdbc.sql("delete from year_plan where plan_year = ?").param(YEAR).update();
    }

    @Test
    void eachItemIsInOneOfTheStatesThatStaffKnow() throws IOException {
        open.start("phong-tu-phap-cv", Map.of("planYear", YEAR));
        result("2036/II.1a", "II.1a", ItemOutcome.DONE, "2036-05-01");
        result("2036/II.2a", "II.2a", ItemOutcome.DONE, "2036-10-01");
        result("2036/II.4b/lop-1", "II.4b", ItemOutcome.DONE, "2036-10-05");
        result("2036/II.4a", "II.4a", ItemOutcome.NOT_OCCURRED, "2036-10-05");
        result("2036/II.3a/luat-a", "II.3a", ItemOutcome.WITHDRAWN, "2036-10-05");

        Map<String, List<String>> lines = lines();
        assertThat(lines.get("II.1a").get(5)).isEqualTo("Chưa đến hạn");
        assertThat(lines.get("II.2a").get(5)).isEqualTo("Hoàn thành đúng hạn");
        assertThat(lines.get("II.2c").get(5)).isEqualTo("Quá hạn");
        assertThat(lines.get("II.4b").get(5)).isEqualTo("Hoàn thành quá hạn");
        assertThat(lines.get("II.4a").get(5)).isEqualTo("Không phát sinh");
        assertThat(lines.get("II.3a").get(5)).isEqualTo("Đã dừng");
        assertThat(lines.get("III.1b").get(5)).isEqualTo("Sắp đến hạn");
        assertThat(lines.get("III.1b").get(4)).isEqualTo("30/10/2036");
    }

    @Test
    void invitedBodiesAreNeverOverdue() throws IOException {
        open.time().advanceTo(at("2037-01-05"));

        assertThat(lines().get("II.1b").get(5)).isEqualTo("Chưa có phản hồi");
        assertThat(lines().get("II.1a").get(5)).isEqualTo("Quá hạn");
    }

    @Test
    void aLineTellsWhoWhatCameOfItAndWhatProvesIt() throws IOException {
        result("2036/II.2a", "II.2a", ItemOutcome.DONE, "2036-10-01");
        IssuedDocument document = documents.store(
                "2036/II.2a", DocumentKind.COUNCIL_CONCLUSION, "ket-luan.docx", "thử".getBytes(StandardCharsets.UTF_8));
        documents.numbered("2036/II.2a", document.id(), "7/TB-HĐ", LocalDate.of(YEAR, 4, 1));

        List<String> item = lines().get("II.2a");
        assertThat(item.get(1)).startsWith("II.2a. ");
        assertThat(item.get(2)).isEqualTo("PTP");
        assertThat(item.get(6)).isEqualTo("Hoàn thành: =1+1 kết quả của II.2a");
        assertThat(item.get(7)).isEqualTo("Thông báo kết luận của Hội đồng số 7/TB-HĐ ngày 01/04/2036");
        assertThat(item.get(8)).isEqualTo("Thiếu kinh phí");
    }

    @Test
    void onlyJusticeAndTheCouncilGetIt() {
        assertThat(status("phong-tu-phap-cv")).isEqualTo(200);
        assertThat(status("hoi-dong-cv")).isEqualTo(200);
        assertThat(status("xa-van-ho-cv")).isEqualTo(403);
        assertThat(new Browser(port)
                        .signIn("hoi-dong-cv")
                        .open(SHEET.replace("2036", "2039"))
                        .status())
                .isEqualTo(404);
    }

    private int status(String account) {
        return new Browser(port).signIn(account).open(SHEET).status();
    }

    private void result(String key, String item, ItemOutcome outcome, String day) {
        OffsetDateTime end = at(day).atOffset(ZoneOffset.UTC);
        results.record(new ItemResult(
                key, YEAR, item, outcome, "=1+1 kết quả của " + item, "Thiếu kinh phí", "phong-tu-phap-cv", end));
    }

    /** The lines of the sheet by the code of their item. */
    private Map<String, List<String>> lines() throws IOException {
        byte[] file = new Browser(port).signIn("phong-tu-phap-cv").download(SHEET);
        Map<String, List<String>> lines = new HashMap<>();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            StreamSupport.stream(book.getSheetAt(0).spliterator(), false)
                    .filter(row -> row.getLastCellNum() == 9)
                    .map(TrackingSheetTest::texts)
                    .forEach(line -> lines.put(line.get(1).split("\\. ")[0], line));
        }
        return lines;
    }

    private static List<String> texts(Row row) {
        DataFormatter shown = new DataFormatter();
        return IntStream.range(0, 9)
                .mapToObj(column -> shown.formatCellValue(row.getCell(column)))
                .toList();
    }

    private static Instant at(String day) {
        return LocalDate.parse(day).atTime(9, 0).atZone(Deadline.ZONE).toInstant();
    }
}
