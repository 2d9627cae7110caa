package vn.vanho.policycomm.scenarios.year;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** The report of the year as Word opens it. */
record PrintedYear(List<XWPFParagraph> paragraphs, List<XWPFTable> tables) {

    private static final int FIGURE_COLUMNS = 5;

    static PrintedYear open(byte[] docx) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            return new PrintedYear(document.getParagraphs(), document.getTables());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The annex: the number behind each «item | unit | figure». */
    Map<String, Long> figures() {
        Map<String, Long> figures = new TreeMap<>();
        tables.stream()
                .filter(table -> table.getRow(0).getTableCells().size() == FIGURE_COLUMNS)
                .filter(table -> table.getRow(0).getCell(1).getText().equals("Nhiệm vụ"))
                .flatMap(table -> table.getRows().stream().skip(1))
                .forEach(row -> figures.put(
                        name(row), number(row.getCell(FIGURE_COLUMNS - 1).getText())));
        return figures;
    }

    private static String name(XWPFTableRow row) {
        return "%s | %s | %s"
                .formatted(
                        row.getCell(1).getText(),
                        row.getCell(2).getText(),
                        row.getCell(3).getText());
    }

    /** What the report's second part sums up of an item, by the name of the figure. */
    Map<String, Long> sums(String item) {
        List<String> lines = paragraphs.stream().map(XWPFParagraph::getText).toList();
        int at = 0;
        while (!lines.get(at).startsWith(item + ". ")) {
            at++;
        }
        String next = lines.get(at + 1);
        return next.startsWith("Số liệu: ") ? parsed(next.substring("Số liệu: ".length())) : Map.of();
    }

    private static Map<String, Long> parsed(String sums) {
        return Arrays.stream(sums.replaceAll("[./]+$", "").split("; "))
                .map(sum -> sum.split(": "))
                .collect(Collectors.toMap(sum -> sum[0], sum -> number(sum[1])));
    }

    private static long number(String text) {
        return Long.parseLong(text.replace(".", ""));
    }
}
