package vn.vanho.policycomm.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vanho.policycomm.documents.DocumentKind;
import vn.vanho.policycomm.documents.IssuedDocument;
import vn.vanho.policycomm.documents.IssuedDocuments;
import vn.vanho.policycomm.figures.Activities;
import vn.vanho.policycomm.figures.Activity;
import vn.vanho.policycomm.figures.ActivityLog;
import vn.vanho.policycomm.figures.Measure;
import vn.vanho.policycomm.support.OnH2;

/** The report of a year on paper: five parts, who signs, and the annex of figures. */
@OnH2
class YearlyReportTest {

    private static final int YEAR = 2034;
    private static final String CASE = "2034/III.1a";
    private static final ActivityLog LOG =
            new ActivityLog("2034/II.1a/thu", YEAR, "II.1a", "xa-to-mua", "brief-officers");

    private static final String BODY = """
            I. CÔNG TÁC CHỈ ĐẠO
            Ủy ban nhân dân ban hành kế hoạch.
            II. KẾT QUẢ THỰC HIỆN
            II.1a. Quán triệt: đã hoàn thành.
            Số liệu: cuộc quán triệt 2.
            III. TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN
            Không có.
            IV. PHƯƠNG HƯỚNG, NHIỆM VỤ
            Tiếp tục thực hiện.
            V. KIẾN NGHỊ, ĐỀ XUẤT
            Bố trí kinh phí""";

    @Autowired
    private YearlyReports printed;

    @Autowired
    private UnitReports reports;

    @Autowired
    private Activities activities;

    @Autowired
    private IssuedDocuments issued;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void aUnitHeldBriefings() {
        activities.keep(LOG, List.of(briefing(40), briefing(1235)));
    }

    private static Activity briefing(long attendees) {
        return new Activity(
                LocalDate.of(YEAR, 3, 5),
                "Quán triệt",
                "Nhà văn hóa",
                Map.of(Measure.SESSIONS, 1L, Measure.ATTENDEES, attendees));
    }

    @AfterEach
    void forget() {
        activities.keep(LOG, List.of());
        issued.removeAll(CASE);
        jdbc.sql("delete from unit_report where plan_year = ?").param(YEAR).update();
    }

    private PrintedPages print() throws IOException {
        IssuedDocument document = printed.print(
                CASE,
                YEAR,
                new DocumentText(
                        "Kết quả thực hiện kế hoạch năm 2034",
                        "",
                        BODY,
                        "Ủy ban nhân dân tỉnh\nSở Tư pháp",
                        DocumentText.Signer.LEADERSHIP));
        assertThat(document.kind()).isEqualTo(DocumentKind.YEARLY_REPORT);
        return PrintedPages.open(issued.content(CASE, document.id()).orElseThrow());
    }

    @Test
    void theFivePartsAreHeadingsAboveTheirParagraphs() throws IOException {
        PrintedPages pages = print();

        assertThat(pages.text())
                .contains("Số:            /BC-UBND", "BÁO CÁO", "II.1a. Quán triệt: đã hoàn thành.")
                .contains("Bố trí kinh phí./.", "- Sở Tư pháp;", "TM. ỦY BAN NHÂN DÂN")
                .doesNotContain("{{", "[no]");
        assertThat(pages.document().getParagraphs())
                .filteredOn(
                        paragraph -> isBold(paragraph) && paragraph.getText().matches("[IV]+\\. .*"))
                .extracting(XWPFParagraph::getText)
                .containsExactly(
                        "I. CÔNG TÁC CHỈ ĐẠO",
                        "II. KẾT QUẢ THỰC HIỆN",
                        "III. TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN",
                        "IV. PHƯƠNG HƯỚNG, NHIỆM VỤ",
                        "V. KIẾN NGHỊ, ĐỀ XUẤT");
    }

    @Test
    void theAnnexSumsByItemAndUnit() throws IOException {
        PrintedPages pages = print();

        assertThat(pages.table(2))
                .containsExactly(
                        List.of("STT", "Nhiệm vụ", "Đơn vị", "Chỉ tiêu", "Số lượng"),
                        List.of("1", "II.1a", "Ủy ban nhân dân xã Tô Múa", "Cuộc quán triệt", "2"),
                        List.of("2", "II.1a", "Ủy ban nhân dân xã Tô Múa", "Lượt người dự", "1.275"));
        XWPFTable annex = pages.document().getTables().get(2);
        assertThat(annex.getRow(0).isRepeatHeader()).isTrue();
        assertThat(pages.text()).contains("PHỤ LỤC", "Không có.");
        assertThat(pages.document().getTables()).hasSize(3);
    }

    @Test
    void theAnnexShowsWhereAUnitReportsSomethingElse() throws IOException {
        reports.keep(new UnitReport(
                "2034/III.1b/xa-to-mua",
                YEAR,
                "xa-to-mua",
                "",
                List.of(
                        new ReportedFigure(Measure.SESSIONS, "", 2, 2),
                        new ReportedFigure(Measure.BROADCASTS, "thai", 0, 1500))));

        assertThat(print().table(3))
                .containsExactly(
                        List.of("STT", "Đơn vị", "Chỉ tiêu", "Đã ghi", "Báo cáo"),
                        List.of("1", "Ủy ban nhân dân xã Tô Múa", "Lần phát thanh, tiếng Thái", "0", "1.500"));
    }

    private static boolean isBold(XWPFParagraph paragraph) {
        return !paragraph.getRuns().isEmpty() && paragraph.getRuns().get(0).isBold();
    }
}
