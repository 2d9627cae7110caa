package vn.vanho.policycomm.reporting;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrBase;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;

/**
 * A printed document as Word lays it out: what a paragraph does not say itself, its style says, then the defaults.
 * Lengths are in millimetres, sizes and spaces in points.
 */
record DecreePage(String name, XWPFDocument document) {

    private static final double TWIPS_OF_A_POINT = 20;
    private static final double POINTS_OF_A_MM = 72 / 25.4;
    private static final double LINE = 240;

    @Override
    public String toString() {
        return name;
    }

    XWPFTable heading() {
        return document.getTables().get(0);
    }

    /** The table with the recipients; the summary for the media has none. */
    Optional<XWPFTable> signature() {
        return document.getTables().stream()
                .filter(table -> table.getText().contains("Nơi nhận:"))
                .findFirst();
    }

    /** What stands between heading and signature, without the rules that are drawn as empty paragraphs. */
    List<XWPFParagraph> text() {
        return document.getBodyElements().stream()
                .takeWhile(element -> signature().filter(element::equals).isEmpty())
                .filter(XWPFParagraph.class::isInstance)
                .map(XWPFParagraph.class::cast)
                .filter(paragraph -> !paragraph.getText().isBlank())
                .toList();
    }

    List<XWPFParagraph> centred() {
        return text().stream()
                .filter(paragraph -> alignment(paragraph).equals("center"))
                .toList();
    }

    List<XWPFParagraph> body() {
        return text().stream()
                .filter(paragraph -> !alignment(paragraph).equals("center"))
                .toList();
    }

    static List<XWPFParagraph> filled(XWPFTable table, int row, int cell) {
        return table.getRow(row).getCell(cell).getParagraphs().stream()
                .filter(paragraph -> !paragraph.getText().isBlank())
                .toList();
    }

    /** Every run of body and tables that shows something. */
    List<XWPFRun> runs() {
        return Stream.concat(
                        document.getParagraphs().stream(),
                        document.getTables().stream()
                                .flatMap(table -> table.getRows().stream())
                                .flatMap(row -> row.getTableCells().stream())
                                .flatMap(cell -> cell.getParagraphs().stream()))
                .flatMap(paragraph -> paragraph.getRuns().stream())
                .filter(run -> !run.text().isBlank())
                .toList();
    }

    static double mm(Object twips) {
        return ((BigInteger) twips).doubleValue() / TWIPS_OF_A_POINT / POINTS_OF_A_MM;
    }

    /** The sizes of its words; one, unless somebody mixed them. */
    List<Double> sizes(XWPFParagraph paragraph) {
        return paragraph.getRuns().stream()
                .filter(run -> !run.text().isBlank())
                .map(run -> Optional.ofNullable(run.getFontSizeAsDouble())
                        .or(() -> style(paragraph)
                                .map(CTStyle::getRPr)
                                .filter(own -> own.sizeOfSzArray() > 0)
                                .map(DecreePage::size))
                        .orElseGet(() ->
                                size(document.getStyles().getDefaultRunStyle().getRPr())))
                .distinct()
                .toList();
    }

    private static double size(CTRPr properties) {
        return ((BigInteger) properties.getSzArray(0).getVal()).doubleValue() / 2;
    }

    static boolean all(XWPFParagraph paragraph, Function<XWPFRun, Boolean> property) {
        return paragraph.getRuns().stream().filter(run -> !run.text().isBlank()).allMatch(property::apply);
    }

    String alignment(XWPFParagraph paragraph) {
        return properties(paragraph)
                .filter(CTPPrBase::isSetJc)
                .map(own -> own.getJc().getVal().toString())
                .findFirst()
                .orElse("left");
    }

    double firstLine(XWPFParagraph paragraph) {
        return properties(paragraph)
                .filter(own -> own.isSetInd() && own.getInd().isSetFirstLine())
                .map(own -> mm(own.getInd().getFirstLine()))
                .findFirst()
                .orElse(0.0);
    }

    double spaceAfter(XWPFParagraph paragraph) {
        return spacing(paragraph, CTSpacing::isSetAfter, CTSpacing::getAfter)
                .map(twips -> twips / TWIPS_OF_A_POINT)
                .orElse(0.0);
    }

    /** In lines of single spacing. */
    double lineSpacing(XWPFParagraph paragraph) {
        return spacing(paragraph, CTSpacing::isSetLine, CTSpacing::getLine)
                .map(twips -> twips / LINE)
                .orElse(1.0);
    }

    private Optional<Double> spacing(
            XWPFParagraph paragraph, Predicate<CTSpacing> set, Function<CTSpacing, Object> part) {
        return properties(paragraph)
                .filter(CTPPrBase::isSetSpacing)
                .map(CTPPrBase::getSpacing)
                .filter(set)
                .map(spacing -> ((BigInteger) part.apply(spacing)).doubleValue())
                .findFirst();
    }

    /** Its own first, then its style's. */
    private Stream<CTPPrBase> properties(XWPFParagraph paragraph) {
        return Stream.of(
                        Optional.<CTPPrBase>ofNullable(paragraph.getCTP().getPPr()),
                        style(paragraph).<CTPPrBase>map(CTStyle::getPPr))
                .flatMap(Optional::stream);
    }

    private Optional<CTStyle> style(XWPFParagraph paragraph) {
        return Optional.ofNullable(paragraph.getStyle())
                .map(id -> document.getStyles().getStyle(id).getCTStyle());
    }

    static boolean borderless(XWPFTable table) {
        return Stream.of(
                        table.getTopBorderType(),
                        table.getBottomBorderType(),
                        table.getLeftBorderType(),
                        table.getRightBorderType(),
                        table.getInsideHBorderType(),
                        table.getInsideVBorderType())
                .allMatch(XWPFTable.XWPFBorderType.NIL::equals);
    }

    /** Whether an empty paragraph of the cell draws a line above itself, as the decree's rule under a motto. */
    static boolean ruled(XWPFTable table, int row, int cell) {
        return table.getRow(row).getCell(cell).getParagraphs().stream()
                .anyMatch(paragraph -> paragraph.getText().isBlank() && paragraph.getBorderTop() == Borders.SINGLE);
    }

    static List<String> lines(List<XWPFParagraph> paragraphs) {
        return paragraphs.stream().map(XWPFParagraph::getText).toList();
    }
}
