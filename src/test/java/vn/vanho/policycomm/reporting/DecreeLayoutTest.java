package vn.vanho.policycomm.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vanho.policycomm.consultation.Answer;
import vn.vanho.policycomm.consultation.AnswerKind;
import vn.vanho.policycomm.dissemination.Publications;
import vn.vanho.policycomm.dissemination.SixBlocks;
import vn.vanho.policycomm.documents.DocumentKind;
import vn.vanho.policycomm.documents.IssuedDocument;
import vn.vanho.policycomm.figures.Activities;
import vn.vanho.policycomm.figures.Activity;
import vn.vanho.policycomm.figures.ActivityLog;
import vn.vanho.policycomm.figures.Measure;
import vn.vanho.policycomm.reporting.CouncilLetter.Late;
import vn.vanho.policycomm.reporting.DocumentText.Signer;
import vn.vanho.policycomm.support.OnH2;

/** The layout that Decree 30/2020 asks for, in numbers, of every kind of document that is printed. */
@OnH2
class DecreeLayoutTest extends ConsultedDraft {

    private static final int YEAR = 2052;
    private static final String CASE = "2052/III.1a";
    private static final ActivityLog LOG =
            new ActivityLog("2052/II.1a/thu", YEAR, "II.1a", "xa-to-mua", "brief-officers");
    private static final DocumentText TEXT = new DocumentText(
            "Kiểm tra công tác truyền thông năm 2052",
            "Ủy ban nhân dân các xã",
            "Thực hiện kế hoạch năm.\nĐề nghị các xã báo cáo",
            "Ủy ban nhân dân tỉnh\nSở Tư pháp",
            Signer.LEADERSHIP);
    private static final DocumentText REPORT = new DocumentText(
            "Kết quả thực hiện kế hoạch năm 2052",
            "",
            "I. CÔNG TÁC CHỈ ĐẠO\nĐã ban hành kế hoạch.\nV. KIẾN NGHỊ, ĐỀ XUẤT\nBố trí kinh phí",
            "Sở Tư pháp",
            Signer.COUNCIL);

    @Autowired
    private UrgeLetters urging;

    @Autowired
    private CouncilLetters council;

    @Autowired
    private CaseDocuments ofCases;

    @Autowired
    private YearlyReports reports;

    @Autowired
    private UnitReports unitReports;

    @Autowired
    private Activities activities;

    @Autowired
    private MaterialKit kit;

    @Autowired
    private Publications publications;

    private DecreePage table;
    private DecreePage summary;
    private DecreePage report;
    private List<DecreePage> letters;
    private List<DecreePage> headed;
    private final List<DecreePage> all = new ArrayList<>();

    @BeforeEach
    void printEveryKind() throws IOException {
        everybodyIsAnswered();
        replies.recordSending(draftId, "95/UBND-PTP", LocalDate.of(2024, 7, 1));
        activities.keep(
                LOG,
                List.of(new Activity(
                        LocalDate.of(YEAR, 3, 5), "Quán triệt", "Nhà văn hóa", Map.of(Measure.SESSIONS, 2L))));
        unitReports.keep(new UnitReport(
                CASE + "/thu", YEAR, "xa-to-mua", "", List.of(new ReportedFigure(Measure.SESSIONS, "", 2, 3))));
        LateWork late = new LateWork("xa-to-mua", "Góp ý bằng văn bản", LocalDate.of(YEAR, 5, 6));
        table = ofDraft("consolidated-table", documents.consolidatedTable(draftId));
        summary = new DecreePage("summary", PrintedPages.open(summary()).document());
        report = ofCase("yearly-report", reports.print(CASE, YEAR, REPORT));
        letters = List.of(
                ofDraft("forwarding-letter", documents.forwardingLetter(draftId)),
                ofDraft("urging-letter", documents.urgingLetter(draftId)),
                ofDraft("unit-urging-letter", urging.ofDraft(draftId, late)),
                ofCase("item-urging-letter", urging.ofCase(CASE, "II.2b. Kiểm tra", late)),
                ofCase("council-urging-letter", council.print(CASE, toUnit(false))),
                ofCase("council-courtesy-letter", council.print(CASE, toUnit(true))),
                ofCase("case-letter", ofCases.print(CASE, DocumentKind.REQUEST_LETTER, TEXT)));
        headed = List.of(
                table,
                summary,
                report,
                ofCase("case-document", ofCases.print(CASE, DocumentKind.INSPECTION_PLAN, TEXT)));
        all.addAll(letters);
        all.addAll(headed);
    }

    @AfterEach
    void forget() {
        activities.keep(LOG, List.of());
        issued.removeAll(CASE);
        jdbc.sql("delete from unit_report where plan_year = ?").param(YEAR).update();
    }

    private DecreePage ofDraft(String name, IssuedDocument document) throws IOException {
        return new DecreePage(name, read(document).document());
    }

    private DecreePage ofCase(String name, IssuedDocument document) throws IOException {
        byte[] content = issued.content(CASE, document.id()).orElseThrow();
        return new DecreePage(name, PrintedPages.open(content).document());
    }

    private static CouncilLetter toUnit(boolean courtesy) {
        LocalDate due = LocalDate.of(YEAR, 5, 6);
        return new CouncilLetter(
                courtesy ? "mttq" : "xa-to-mua",
                courtesy,
                YEAR,
                "II.1a",
                "II.1a. Quán triệt, nâng cao nhận thức",
                due.plusDays(14),
                List.of(new Late("Tổ chức quán triệt", due, 10), new Late("Thủ trưởng xác nhận", due.plusDays(13), 0)));
    }

    @Test
    void theCouncilTellsWhatIsLateAndByHowMuchButNotToThoseWhomItAsks() {
        XWPFTable urged = letter("council-urging-letter").document().getTables().get(1);
        assertThat(urged.getRow(1).getTableCells())
                .extracting(XWPFTableCell::getText)
                .containsExactly("1", "Tổ chức quán triệt", "06/05/2052", "10");
        assertThat(urged.getRow(2).getCell(3).getText()).isEqualTo("dưới 1");
        assertThat(DecreePage.lines(letter("council-urging-letter").body()).get(0))
                .contains(
                        "Ủy ban nhân dân xã Tô Múa còn 2 việc quá hạn thuộc nhiệm vụ II.1a. Quán triệt",
                        "ngày 20 tháng 5");

        DecreePage asked = letter("council-courtesy-letter");
        assertThat(asked.document().getTables().get(1).getRow(1).getTableCells())
                .hasSize(3);
        assertThat(String.join(" ", DecreePage.lines(asked.text())))
                .contains("trân trọng cảm ơn", "quan tâm, sớm phản hồi")
                .doesNotContain("quá hạn", "đôn đốc", "khẩn trương");
    }

    private DecreePage letter(String name) {
        return letters.stream()
                .filter(page -> page.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private byte[] summary() throws IOException {
        publications.publishOnPortal(
                draftId, new SixBlocks("Một.\nHai.", "Mục đích", "Cả nước", "Bảy chương", "Điểm mới", ""));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        kit.write(draftId, out);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            ZipEntry entry = zip.getNextEntry();
            while (!entry.getName().equals("tom-tat.docx")) {
                entry = zip.getNextEntry();
            }
            return zip.readAllBytes();
        }
    }

    @Test
    void everyPageIsA4AndOnlyTheTableLies() {
        assertThat(all).allSatisfy(page -> {
            CTPageSz size = page.document().getDocument().getBody().getSectPr().getPgSz();
            boolean lies = page.equals(table);
            assertThat(size.getOrient()).isEqualTo(lies ? STPageOrientation.LANDSCAPE : null);
            assertThat(DecreePage.mm(size.getW())).isCloseTo(lies ? 297 : 210, within(0.1));
            assertThat(DecreePage.mm(size.getH())).isCloseTo(lies ? 210 : 297, within(0.1));
        });
    }

    @Test
    void theMarginsAreWithinTheDecreesRanges() {
        assertThat(all).allSatisfy(page -> {
            CTPageMar margins =
                    page.document().getDocument().getBody().getSectPr().getPgMar();
            assertThat(DecreePage.mm(margins.getTop())).isBetween(20.0, 25.0);
            assertThat(DecreePage.mm(margins.getBottom())).isBetween(20.0, 25.0);
            assertThat(DecreePage.mm(margins.getLeft())).isBetween(30.0, 35.0);
            assertThat(DecreePage.mm(margins.getRight())).isBetween(15.0, 20.0);
        });
    }

    @Test
    void pagesAreNumberedAtTheTopInTheMiddleButNotTheFirst() {
        assertThat(all).allSatisfy(page -> {
            XWPFHeaderFooterPolicy headers = new XWPFHeaderFooterPolicy(page.document());
            XWPFParagraph number = headers.getDefaultHeader().getParagraphs().get(0);
            assertThat(page.document().getDocument().getBody().getSectPr().isSetTitlePg())
                    .isTrue();
            assertThat(headers.getFirstPageHeader()).isNull();
            assertThat(headers.getDefaultFooter()).isNull();
            assertThat(number.getCTP().xmlText()).contains(" PAGE ");
            assertThat(page.alignment(number)).isEqualTo("center");
            assertThat(page.sizes(number)).allMatch(size -> size >= 13 && size <= 14);
        });
    }

    @Test
    void everythingIsInTimesNewRoman() {
        assertThat(all).allSatisfy(page -> {
            var fonts =
                    page.document().getStyles().getDefaultRunStyle().getRPr().getRFontsArray(0);
            assertThat(List.of(fonts.getAscii(), fonts.getHAnsi(), fonts.getEastAsia(), fonts.getCs()))
                    .containsOnly("Times New Roman");
            assertThat(page.runs()).extracting(XWPFRun::getFontFamily).containsOnlyNulls();
            assertThat(page.document()
                            .getStyles()
                            .getStyle("Normal")
                            .getCTStyle()
                            .xmlText())
                    .doesNotContain("rFonts");
            assertThat(page.document().getDocument().xmlText()).doesNotContain("rFonts");
        });
        assertThat(report.document().getTables()).as("with the annex").hasSize(4);
    }

    @Test
    void theHeadingIsATwoByTwoTableWithoutBorders() {
        assertThat(all).allSatisfy(page -> {
            XWPFTable heading = page.heading();
            assertThat(heading.getRows()).hasSize(2).allSatisfy(row -> assertThat(row.getTableCells())
                    .hasSize(2));
            assertThat(DecreePage.borderless(heading)).isTrue();
            assertThat(DecreePage.filled(heading, 0, 0)).isNotEmpty().allSatisfy(line -> {
                assertThat(page.alignment(line)).isEqualTo("center");
                assertBoldCapitals(page, line, 12, 13);
            });
            assertThat(DecreePage.ruled(heading, 0, 0)).isTrue();
            List<XWPFParagraph> motto = DecreePage.filled(heading, 0, 1);
            assertThat(DecreePage.lines(motto))
                    .containsExactly("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc");
            assertBoldCapitals(page, motto.get(0), 12, 13);
            assertThat(page.sizes(motto.get(1))).allMatch(size -> size >= 13 && size <= 14);
            assertThat(DecreePage.all(motto.get(1), XWPFRun::isBold)).isTrue();
            assertThat(DecreePage.ruled(heading, 0, 1)).isTrue();
        });
    }

    @Test
    void placeAndDateStandAtTheRightAndTheDayIsLeftToFillIn() {
        assertThat(all).allSatisfy(page -> assertThat(DecreePage.filled(page.heading(), 1, 1))
                .singleElement()
                .satisfies(date -> {
                    assertThat(date.getText()).matches("Vân Hồ, ngày {3,}tháng {3,}năm \\d{4}");
                    assertThat(DecreePage.all(date, XWPFRun::isItalic)).isTrue();
                    assertThat(page.sizes(date)).allMatch(size -> size >= 13 && size <= 14);
                }));
    }

    @Test
    void theNumberIsLeftBlankOnADraft() {
        assertThat(all).filteredOn(page -> !page.equals(summary)).allSatisfy(page -> assertThat(
                        DecreePage.lines(DecreePage.filled(page.heading(), 1, 0)))
                .contains("DỰ THẢO"));
        assertThat(all)
                .filteredOn(page -> !page.equals(summary) && !page.equals(table))
                .allSatisfy(page -> {
                    XWPFParagraph number =
                            DecreePage.filled(page.heading(), 1, 0).get(0);
                    assertThat(number.getText()).matches("Số: {4,}/[A-ZĐ]+-[A-ZĐ]+");
                    assertThat(page.sizes(number)).allMatch(size -> size == 13);
                });
        assertThat(all).allSatisfy(page -> assertThat(page.heading().getText()).doesNotContainPattern("Số: *\\d"));
    }

    @Test
    void aLetterNamesItsSubjectUnderItsNumberAndItsAddresseeAboveTheText() {
        assertThat(letters).allSatisfy(page -> {
            XWPFParagraph subject = DecreePage.filled(page.heading(), 1, 0).get(1);
            assertThat(subject.getText()).startsWith("V/v ");
            assertThat(page.sizes(subject)).allMatch(size -> size >= 12 && size <= 13);
            assertThat(page.centred()).singleElement().satisfies(addressee -> {
                assertThat(addressee.getText()).startsWith("Kính gửi: ");
                assertThat(page.sizes(addressee)).allMatch(size -> size >= 13 && size <= 14);
            });
        });
    }

    @Test
    void typeAndSubjectAreBoldInTheMiddle() {
        assertThat(headed).allSatisfy(page -> {
            assertThat(page.centred()).hasSize(2);
            assertBoldCapitals(page, page.centred().get(0), 13, 14);
            assertThat(DecreePage.all(page.centred().get(1), XWPFRun::isBold)).isTrue();
            assertThat(page.sizes(page.centred().get(1))).allMatch(size -> size >= 13 && size <= 14);
        });
    }

    @Test
    void theTextIsSetAsTheDecreeSays() {
        assertThat(all).allSatisfy(page -> assertThat(page.body()).isNotEmpty().allSatisfy(paragraph -> {
            assertThat(page.alignment(paragraph)).as(paragraph.getText()).isEqualTo("both");
            assertThat(page.sizes(paragraph)).allMatch(size -> size >= 13 && size <= 14);
            assertThat(page.firstLine(paragraph)).as(paragraph.getText()).isBetween(10.0, 12.71);
            assertThat(page.spaceAfter(paragraph)).isGreaterThanOrEqualTo(6);
            assertThat(page.lineSpacing(paragraph)).isBetween(1.0, 1.5);
        }));
    }

    @Test
    void theTextEndsWithTheSignThatNothingFollows() {
        assertThat(all).allSatisfy(page -> {
            List<String> lines = DecreePage.lines(page.body());
            assertThat(lines.get(lines.size() - 1)).endsWith("./.");
            assertThat(lines.subList(0, lines.size() - 1)).noneMatch(line -> line.endsWith("./."));
        });
    }

    @Test
    void whoSignsIsInBoldCapitals() {
        assertThat(all).filteredOn(page -> !page.equals(summary)).allSatisfy(page -> {
            XWPFTable block = page.signature().orElseThrow();
            assertThat(DecreePage.borderless(block)).isTrue();
            List<XWPFParagraph> signers = DecreePage.filled(block, 0, 1);
            assertThat(signers).hasSize(2).allSatisfy(line -> {
                assertThat(page.alignment(line)).isEqualTo("center");
                assertBoldCapitals(page, line, 13, 14);
            });
            assertThat(signers.get(0).getText()).startsWith("TM. ");
        });
    }

    @Test
    void recipientsAreListedSmallAndTheArchiveComesLast() {
        assertThat(all).filteredOn(page -> !page.equals(summary)).allSatisfy(page -> {
            List<XWPFParagraph> lines = DecreePage.filled(page.signature().orElseThrow(), 0, 0);
            XWPFParagraph head = lines.get(0);
            assertThat(head.getText()).isEqualTo("Nơi nhận:");
            assertThat(page.sizes(head)).containsExactly(12.0);
            assertThat(DecreePage.all(head, run -> run.isBold() && run.isItalic()))
                    .isTrue();
            List<XWPFParagraph> list = lines.subList(1, lines.size());
            assertThat(list).hasSizeGreaterThan(1).allSatisfy(line -> {
                assertThat(line.getText()).startsWith("- ");
                assertThat(page.sizes(line)).containsExactly(11.0);
            });
            assertThat(list.get(list.size() - 1).getText()).matches("- Lưu: VT, \\S.*\\.");
        });
    }

    @Test
    void theHeadsOfTablesAreRepeated() {
        assertThat(table.document().getTables().get(1).getRow(0).isRepeatHeader())
                .isTrue();
        assertThat(report.document().getTables().subList(2, 4))
                .allSatisfy(
                        annex -> assertThat(annex.getRow(0).isRepeatHeader()).isTrue());
    }

    @Test
    void aLongRowMayBreakOverPagesAndAShortOneMovesAsAWhole() throws IOException {
        String brief = comment("dieu-1", "Ngắn.", NAMELESS);
        String lengthy = comment("dieu-2", "Một ý kiến dài. ".repeat(100), NAMELESS);
        group("Một", "dieu-1", new Answer(AnswerKind.ACCEPT, "Đồng ý."), List.of(brief));
        group("Hai", "dieu-2", new Answer(AnswerKind.ACCEPT, "Đồng ý."), List.of(lengthy));
        XWPFTable rows = read(documents.consolidatedTable(draftId))
                .document()
                .getTables()
                .get(1);
        assertThat(row(rows, "Ngắn.").isCantSplitRow()).isTrue();
        assertThat(row(rows, "Một ý kiến dài.").isCantSplitRow()).isFalse();
    }

    private static XWPFTableRow row(XWPFTable table, String comment) {
        return table.getRows().stream()
                .filter(row -> row.getCell(2).getText().startsWith(comment))
                .findFirst()
                .orElseThrow();
    }

    private static void assertBoldCapitals(DecreePage page, XWPFParagraph line, double least, double most) {
        assertThat(line.getText()).isUpperCase();
        assertThat(DecreePage.all(line, XWPFRun::isBold)).as(line.getText()).isTrue();
        assertThat(page.sizes(line)).as(line.getText()).allMatch(size -> size >= least && size <= most);
    }
}
