package vn.vanho.policycomm.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vanho.policycomm.support.EngineTime.at;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vanho.policycomm.dissemination.Samples;
import vn.vanho.policycomm.documents.DocumentKind;
import vn.vanho.policycomm.documents.IssuedDocument;
import vn.vanho.policycomm.documents.IssuedDocuments;
import vn.vanho.policycomm.evidence.Addition;
import vn.vanho.policycomm.evidence.Evidences;
import vn.vanho.policycomm.evidence.WorkOfUnit;
import vn.vanho.policycomm.figures.Activities;
import vn.vanho.policycomm.figures.Activity;
import vn.vanho.policycomm.figures.ActivityLog;
import vn.vanho.policycomm.figures.Measure;
import vn.vanho.policycomm.plan.ItemOutcome;
import vn.vanho.policycomm.plan.ItemResult;
import vn.vanho.policycomm.plan.ItemResults;
import vn.vanho.policycomm.plan.ItemUnits;
import vn.vanho.policycomm.plan.PlanItem;
import vn.vanho.policycomm.plan.YearPlans;
import vn.vanho.policycomm.support.Browser;
import vn.vanho.policycomm.support.DraftLine;
import vn.vanho.policycomm.support.ItemCase;
import vn.vanho.policycomm.support.OnH2;
import vn.vanho.policycomm.unitwork.UnitWorks;
import vn.vanho.policycomm.unitwork.WorkOutcome;
import vn.vanho.policycomm.unitwork.WorkReport;

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
    private ItemUnits items;

    @Autowired
    private ItemResults results;

    @Autowired
    private IssuedDocuments documents;

    @Autowired
    private UnitWorks works;

    @Autowired
    private Evidences evidences;

    @Autowired
    private Activities activities;

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
        line.forget("2036/II.1a");
        line.forget("2036/II.2a");
        jdbc.sql("delete from evidence where case_key like '2036/%'").update();
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
        assertThat(item.get(6)).isEqualTo("Hoàn thành: =1+1 kết quả của 2036/II.2a");
        assertThat(item.get(7)).isEqualTo("Thông báo kết luận của Hội đồng số 7/TB-HĐ ngày 01/04/2036");
        assertThat(item.get(8)).isEqualTo("Thiếu kinh phí");
    }

    @Test
    void whatWasIssuedBelowACaseProvesItsItemToo() throws IOException {
        IssuedDocument document = documents.store(
                "2036/II.2a/quy-1",
                DocumentKind.COUNCIL_CONCLUSION,
                "ket-luan.docx",
                "thử".getBytes(StandardCharsets.UTF_8));
        documents.store(
                "2036/II.2a/quy-2",
                DocumentKind.COUNCIL_CONCLUSION,
                "ket-luan.docx",
                "thử".getBytes(StandardCharsets.UTF_8));
        documents.numbered("2036/II.2a/quy-1", document.id(), "8/TB-HĐ", LocalDate.of(YEAR, 4, 2));

        assertThat(lines().get("II.2a").get(7)).isEqualTo("Thông báo kết luận của Hội đồng số 8/TB-HĐ ngày 02/04/2036");
        assertThat(lines().get("II.1a").get(7)).isEmpty();
    }

    @Test
    void aQuarterTellsWhatTouchesItAndWhatHappenedInIt() throws IOException {
        result("2036/II.2a/quy-1", "II.2a", ItemOutcome.DONE, "2036-03-20");
        result("2036/II.2a/quy-2", "II.2a", ItemOutcome.DONE, "2036-06-30");
        shown("2036/II.2a", "phong-tu-phap", "Biên bản quý 2", "2036-06-30");
        shown("2036/II.2a", "phong-tu-phap", "Biên bản quý 3", "2036-07-01");
        held("2036-05-05", "Họp thôn Pa Kha");
        held("2036-08-08", "Họp thôn Suối Bon");

        Map<String, List<String>> second = lines("phong-tu-phap-cv", SHEET + "?quy=2");
        assertThat(second.get("II.2a").get(6)).isEqualTo("Hoàn thành: =1+1 kết quả của 2036/II.2a/quy-2");
        assertThat(second.get("II.2a").get(7))
                .matches("Biên bản quý 2: https://vanho\\.gov\\.vn/tin/\\w+ \\(PTP, 30/06/2036\\)");
        assertThat(second.get("II.1a").get(7)).contains("Họp thôn Pa Kha").doesNotContain("Suối Bon");
        assertThat(second.keySet()).isEqualTo(touching(LocalDate.of(YEAR, 4, 1), LocalDate.of(YEAR, 6, 30)));
        assertThat(lines("phong-tu-phap-cv", SHEET + "?quy=1").keySet())
                .isEqualTo(touching(LocalDate.of(YEAR, 1, 1), LocalDate.of(YEAR, 3, 31)))
                .isNotEqualTo(second.keySet());
    }

    private Set<String> touching(LocalDate first, LocalDate last) {
        return plans.of(YEAR).items().stream()
                .filter(item ->
                        !item.opensOn().isAfter(last) && !item.closesOn().isBefore(first))
                .map(PlanItem::code)
                .collect(Collectors.toSet());
    }

    @Test
    void aUnitGetsItsOwnPartAlone() throws IOException {
        asked("xa-van-ho", WorkReport.of(WorkOutcome.DONE, "Đã họp 5 bản"));
        asked("xa-to-mua", null);
        shown("2036/II.1a/brief-officers/xa-van-ho", "xa-van-ho", "Tin xã Vân Hồ", "2036-10-27");
        shown("2036/II.1a/brief-officers/xa-to-mua", "xa-to-mua", "Tin xã Tô Múa", "2036-10-27");
        result("2036/II.1a", "II.1a", ItemOutcome.DONE, "2036-10-27");
        open.time().advanceTo(at("2036-10-28"));

        Map<String, List<String>> own = lines("xa-van-ho-cv", SHEET + "?don-vi=xa-van-ho");
        assertThat(own.get("II.1a").get(5)).isEqualTo("Hoàn thành đúng hạn");
        assertThat(own.get("II.1a").get(6)).isEqualTo("Đã thực hiện: Đã họp 5 bản");
        assertThat(own.get("II.1a").get(7))
                .contains("Tin xã Vân Hồ", "27/10/2036")
                .doesNotContain("Tô Múa");
        assertThat(own.keySet()).isEqualTo(ofUnit("xa-van-ho")).hasSizeLessThan(13);
        assertThat(lines("phong-tu-phap-cv", SHEET + "?don-vi=xa-van-ho&quy=1")
                        .get("II.1a")
                        .get(6))
                .isEmpty();
    }

    @Test
    void aUnitDoesNotSeeTheCasesOfOthers() throws IOException {
        result("2036/III.1b/xa-van-ho", "III.1b", ItemOutcome.DONE, "2036-10-20");
        result("2036/III.1b/xa-to-mua", "III.1b", ItemOutcome.DONE, "2036-10-20");

        assertThat(lines("xa-van-ho-cv", SHEET + "?don-vi=xa-van-ho")
                        .get("III.1b")
                        .get(6))
                .isEqualTo("Hoàn thành: =1+1 kết quả của 2036/III.1b/xa-van-ho");
        assertThat(lines().get("III.1b").get(6)).contains("xa-van-ho", "xa-to-mua");
    }

    private Set<String> ofUnit(String unit) {
        return plans.of(YEAR).items().stream()
                .filter(item -> Stream.concat(items.leads(item).stream(), items.coordinating(item).stream())
                        .anyMatch(each -> each.id().equals(unit)))
                .map(PlanItem::code)
                .collect(Collectors.toSet());
    }

    @Test
    void theWholePlanTellsWhatEveryUnitShowed() throws IOException {
        shown("2036/II.1a/brief-officers/xa-van-ho", "xa-van-ho", "Tin xã Vân Hồ", "2036-10-27");
        shown("2036/II.1a/brief-officers/xa-to-mua", "xa-to-mua", "Tin xã Tô Múa", "2036-10-27");
        evidences.addFile(
                new WorkOfUnit("2036/II.1a/brief-officers/xa-to-mua", "xa-to-mua"),
                "Biên bản.pdf",
                Samples.pdf(),
                new Addition("", "do-work", "", "xa-to-mua-cv"));
        held("2036-08-08", "Họp thôn Suối Bon");

        assertThat(lines().get("II.1a").get(7).lines())
                .hasSize(4)
                .allMatch(line -> line.matches(".+ \\(.+, \\d\\d/\\d\\d/2036\\)"))
                .anyMatch(line -> line.startsWith("Biên bản.pdf ("))
                .anyMatch(line -> line.startsWith("Họp thôn Suối Bon ("));
    }

    @Test
    void moreThanCanBeReadIsCounted() throws IOException {
        IntStream.range(0, 33)
                .forEach(n -> shown("2036/II.2a/dot-" + n % 2, "phong-tu-phap", "Tin số " + n, "2036-05-05"));

        assertThat(lines().get("II.2a").get(7).lines()).hasSize(31).endsWith("… và 3 minh chứng khác");
    }

    @Test
    void whatLooksLikeAFormulaIsText() throws IOException {
        for (String sign : List.of("=", "+", "-", "@")) {
            shown("2036/II.2a", "phong-tu-phap", sign + "1+1", "2036-05-05");
            try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(
                    new Browser(port).signIn("phong-tu-phap-cv").download(SHEET)))) {
                Cell cell = StreamSupport.stream(book.getSheetAt(0).spliterator(), false)
                        .map(row -> row.getCell(7))
                        .filter(each -> each != null && each.toString().startsWith(sign))
                        .findFirst()
                        .orElseThrow();
                assertThat(cell.getCellType()).as(sign).isEqualTo(CellType.STRING);
            }
            jdbc.sql("delete from evidence where case_key like '2036/%'").update();
        }
    }

    @Test
    void theWholePlanIsForJusticeAndTheCouncilAndAUnitsPartForItsStaff() {
        assertThat(status("phong-tu-phap-cv", SHEET)).isEqualTo(200);
        assertThat(status("hoi-dong-cv", SHEET + "?don-vi=xa-to-mua&quy=3")).isEqualTo(200);
        assertThat(status("xa-van-ho-cv", SHEET)).isEqualTo(403);
        assertThat(status("xa-van-ho-cv", SHEET + "?quy=1")).isEqualTo(403);
        assertThat(status("xa-van-ho-cv", SHEET + "?don-vi=xa-to-mua")).isEqualTo(403);
        assertThat(status("xa-van-ho-cv", SHEET + "?don-vi=xa-van-ho")).isEqualTo(200);
        assertThat(status("xa-van-ho-lanhdao", SHEET + "?don-vi=xa-van-ho")).isEqualTo(200);
        assertThat(status("hoi-dong-cv", SHEET.replace("2036", "2039"))).isEqualTo(404);
    }

    @Test
    void aQuarterOrUnitThatIsNoneIsRefusedInWords() {
        Browser justice = new Browser(port).signIn("phong-tu-phap-cv");
        for (String quarter : List.of("0", "5", "x", "")) {
            Browser.Page page = justice.open(SHEET + "?quy=" + quarter);
            assertThat(page.status()).isEqualTo(400);
            assertThat(page.text()).contains("“%s” không phải là quý".formatted(quarter), "1, 2, 3 hoặc 4");
        }
        Browser.Page page = justice.open(SHEET + "?don-vi=xa-la");
        assertThat(page.status()).isEqualTo(400);
        assertThat(page.text()).contains("không có đơn vị “xa-la”", "phong-tu-phap");
    }

    @Test
    void theDeskLinksToWhatOneMayGet() {
        assertThat(sheets("phong-tu-phap-cv"))
                .containsExactly(
                        SHEET,
                        SHEET + "?quy=1",
                        SHEET + "?quy=2",
                        SHEET + "?quy=3",
                        SHEET + "?quy=4",
                        SHEET + "?don-vi=phong-tu-phap");
        assertThat(sheets("xa-van-ho-cv")).containsExactly(SHEET + "?don-vi=xa-van-ho");
        assertThat(sheets("quan-tri")).isEmpty();
        open.time().advanceTo(at("2038-02-02"));
        assertThat(sheets("phong-tu-phap-cv")).as("no plan of that year").isEmpty();
    }

    private List<String> sheets(String account) {
        return new Browser(port)
                .signIn(account)
                .open("/lam-viec")
                .document()
                .select("a[href*=theo-doi.xlsx]")
                .eachAttr("href");
    }

    private void asked(String unit, WorkReport report) {
        OffsetDateTime due = at("2036-12-01").atOffset(ZoneOffset.UTC);
        works.ask("2036/II.1a", "brief-officers", unit, unit, due);
        if (report != null) {
            works.record("2036/II.1a", "brief-officers", unit, report, unit + "-cv", false);
        }
    }

    private void shown(String caseKey, String unit, String name, String day) {
        open.time().advanceTo(at(day));
        evidences.addLink(
                new WorkOfUnit(caseKey, unit),
                name,
                "https://vanho.gov.vn/tin/" + Integer.toHexString(name.hashCode()),
                new Addition("", "do-work", "", unit + "-cv"));
    }

    private void held(String day, String title) {
        ActivityLog log = new ActivityLog("2036/II.1a/" + day, YEAR, "II.1a", "xa-to-mua", "brief-officers");
        activities.keep(
                log, List.of(new Activity(LocalDate.parse(day), title, "Nhà văn hóa", Map.of(Measure.SESSIONS, 1L))));
    }

    private int status(String account, String sheet) {
        return new Browser(port).signIn(account).open(sheet).status();
    }

    private void result(String key, String item, ItemOutcome outcome, String day) {
        OffsetDateTime end = at(day).atOffset(ZoneOffset.UTC);
        results.record(new ItemResult(
                key, YEAR, item, outcome, "=1+1 kết quả của " + key, "Thiếu kinh phí", "phong-tu-phap-cv", end));
    }

    /** The lines of the sheet by the code of their item. */
    private Map<String, List<String>> lines() throws IOException {
        return lines("phong-tu-phap-cv", SHEET);
    }

    private Map<String, List<String>> lines(String account, String sheet) throws IOException {
        byte[] file = new Browser(port).signIn(account).download(sheet);
        Map<String, List<String>> lines = new HashMap<>();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            StreamSupport.stream(book.getSheetAt(0).spliterator(), false)
                    .filter(row -> row.getLastCellNum() == 9
                            && row.getCell(1).toString().contains(". "))
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
}
