package vn.vanho.policycomm.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import vn.vanho.policycomm.consultation.Answer;
import vn.vanho.policycomm.consultation.AnswerKind;
import vn.vanho.policycomm.support.OnH2;

/** The layout that Decree 30/2020 asks for. */
@OnH2
class DecreeLayoutTest extends ConsultedDraft {

    private static final double TWIPS_PER_MM = 1440 / 25.4;

    private List<XWPFDocument> all() throws IOException {
        everybodyIsAnswered();
        replies.recordSending(draftId, "95/UBND-PTP", LocalDate.of(2024, 7, 1));
        return List.of(
                read(documents.consolidatedTable(draftId)).document(),
                read(documents.forwardingLetter(draftId)).document(),
                read(documents.urgingLetter(draftId)).document());
    }

    @Test
    void theTableLiesAndTheLetterStandsOnA4() throws IOException {
        CTPageSz table = all().get(0).getDocument().getBody().getSectPr().getPgSz();
        CTPageSz letter = all().get(1).getDocument().getBody().getSectPr().getPgSz();
        assertThat(table.getOrient()).isEqualTo(STPageOrientation.LANDSCAPE);
        assertThat(List.of(mm(table.getW()), mm(table.getH()))).containsExactly(297L, 210L);
        assertThat(List.of(mm(letter.getW()), mm(letter.getH()))).containsExactly(210L, 297L);
        assertThat(mm(all().get(2).getDocument().getBody().getSectPr().getPgSz().getH()))
                .isEqualTo(297L);
    }

    @Test
    void theMarginsAreWithinTheDecreesRanges() throws IOException {
        for (XWPFDocument document : all()) {
            CTPageMar margins = document.getDocument().getBody().getSectPr().getPgMar();
            assertThat(mm(margins.getTop())).isBetween(20L, 25L);
            assertThat(mm(margins.getBottom())).isBetween(20L, 25L);
            assertThat(mm(margins.getLeft())).isBetween(30L, 35L);
            assertThat(mm(margins.getRight())).isBetween(15L, 20L);
        }
    }

    private static long mm(Object twips) {
        return Math.round(((BigInteger) twips).doubleValue() / TWIPS_PER_MM);
    }

    @Test
    void pagesAreNumberedAtTheTopInTheMiddleButNotTheFirst() throws IOException {
        for (XWPFDocument document : all()) {
            XWPFHeaderFooterPolicy headers = new XWPFHeaderFooterPolicy(document);
            XWPFParagraph number = headers.getDefaultHeader().getParagraphs().get(0);
            assertThat(document.getDocument().getBody().getSectPr().isSetTitlePg())
                    .isTrue();
            assertThat(headers.getFirstPageHeader()).isNull();
            assertThat(number.getCTP().xmlText()).contains(" PAGE ");
            assertThat(document.getStyles()
                            .getStyle(number.getStyle())
                            .getCTStyle()
                            .xmlText())
                    .contains("center");
        }
    }

    @Test
    void everythingIsInTimesNewRoman() throws IOException {
        for (XWPFDocument document : all()) {
            assertThat(document.getStyles()
                            .getDefaultRunStyle()
                            .getRPr()
                            .getRFontsArray(0)
                            .getAscii())
                    .isEqualTo("Times New Roman");
            assertThat(document.getDocument().xmlText()).doesNotContain("rFonts");
        }
    }

    @Test
    void theHeadingIsATwoByTwoTableWithoutBorders() throws IOException {
        for (XWPFDocument document : all()) {
            XWPFTable heading = document.getTables().get(0);
            assertThat(heading.getRows()).hasSize(2).allSatisfy(row -> assertThat(row.getTableCells())
                    .hasSize(2));
            assertThat(heading.getInsideHBorderType()).isEqualTo(XWPFTable.XWPFBorderType.NIL);
            assertThat(heading.getTopBorderType()).isEqualTo(XWPFTable.XWPFBorderType.NIL);
            assertRun(heading, 0, 1, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 13, true);
            assertRun(heading, 0, 1, "Độc lập - Tự do - Hạnh phúc", 14, true);
            assertRun(heading, 0, 0, "HUYỆN VÂN HỒ", 13, true);
            assertRun(heading, 1, 0, "DỰ THẢO", 13, true);
        }
    }

    private static void assertRun(XWPFTable table, int row, int cell, String text, double size, boolean bold) {
        XWPFRun run = table.getRow(row).getCell(cell).getParagraphs().stream()
                .flatMap(paragraph -> paragraph.getRuns().stream())
                .filter(each -> each.text().equals(text))
                .findFirst()
                .orElseThrow();
        assertThat(run.getFontSizeAsDouble()).isEqualTo(size);
        assertThat(run.isBold()).isEqualTo(bold);
    }

    @Test
    void theTablesHeadIsRepeated() throws IOException {
        assertThat(all().get(0).getTables().get(1).getRow(0).isRepeatHeader()).isTrue();
    }

    @Test
    void aLongRowMayBreakOverPagesAndAShortOneMovesAsAWhole() throws IOException {
        String brief = comment("dieu-1", "Ngắn.", NAMELESS);
        String lengthy = comment("dieu-2", "Một ý kiến dài. ".repeat(100), NAMELESS);
        group("Một", "dieu-1", new Answer(AnswerKind.ACCEPT, "Đồng ý."), List.of(brief));
        group("Hai", "dieu-2", new Answer(AnswerKind.ACCEPT, "Đồng ý."), List.of(lengthy));
        XWPFTable table = read(documents.consolidatedTable(draftId))
                .document()
                .getTables()
                .get(1);
        assertThat(table.getRow(1).isCantSplitRow()).isTrue();
        assertThat(table.getRow(2).isCantSplitRow()).isFalse();
    }

    @Test
    void theLettersTextIsJustified() throws IOException {
        theTextIsJustified(all().get(1), "Thực hiện");
        theTextIsJustified(all().get(2), "Ủy ban nhân dân huyện Vân Hồ đã có");
    }

    private static void theTextIsJustified(XWPFDocument letter, String beginning) {
        assertThat(letter.getParagraphs())
                .filteredOn(paragraph -> paragraph.getText().startsWith(beginning))
                .singleElement()
                .satisfies(paragraph -> assertThat(letter.getStyles()
                                .getStyle(paragraph.getStyle())
                                .getCTStyle()
                                .xmlText())
                        .contains("w:jc w:val=\"both\"", "w:firstLine=\"720\"", "w:after=\"120\""));
    }
}
