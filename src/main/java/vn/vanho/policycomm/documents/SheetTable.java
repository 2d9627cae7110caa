package vn.vanho.policycomm.documents;

import java.util.List;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A table that fills a sheet of a workbook, ready to be printed: its heading, one row of names that each page repeats, and
 * its lines. Text is written as text, so that nothing in it is taken for a formula.
 *
 * @param title what it is
 * @param below of which day, or what else belongs under the title; each in a row of its own
 * @param columns from left to right
 * @param lines each with a cell for each column
 * @param fixed how many columns stay in sight, and are repeated on each page to the right
 * @param pagesAcross on how many pages beside each other it is printed
 */
public record SheetTable(
        String title, List<String> below, List<Column> columns, List<List<Cell>> lines, int fixed, int pagesAcross) {

    private static final double POINTS_A_LINE = 15;

    /** No program for sheets takes a higher one. */
    private static final double HIGHEST_ROW = 409;

    public SheetTable {
        below = List.copyOf(below);
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }

    /**
     * A column.
     *
     * @param width in characters
     */
    public record Column(String name, int width) {}

    /**
     * What stands in one place.
     *
     * @param number written as a number in place of the text
     * @param fill colour of the background as six hexadecimal digits; null for none
     */
    public record Cell(
            String text, @Nullable Number number, @Nullable String fill) {

        public static Cell of(String text) {
            return new Cell(text, null, null);
        }

        public static Cell of(Number number) {
            return new Cell(number.toString(), number, null);
        }
    }

    /** The row in which the names of the columns stand, 0 for the first. */
    private int head() {
        return below.size() + 2;
    }

    /** Writes it onto an empty sheet. */
    public void writeTo(Worksheet sheet) {
        sheet.value(0, 0, title);
        sheet.style(0, 0).bold().fontSize(14).set();
        for (int row = 0; row < below.size(); row++) {
            sheet.value(row + 1, 0, below.get(row));
        }
        for (int column = 0; column < columns.size(); column++) {
            sheet.width(column, columns.get(column).width());
            sheet.value(head(), column, columns.get(column).name());
        }
        for (int line = 0; line < lines.size(); line++) {
            write(lines.get(line), head() + 1 + line, sheet);
        }
        style(sheet);
        print(sheet);
    }

    private void write(List<Cell> line, int row, Worksheet sheet) {
        sheet.rowHeight(row, Math.min(HIGHEST_ROW, POINTS_A_LINE * highest(line)));
        for (int column = 0; column < line.size(); column++) {
            Cell cell = line.get(column);
            if (cell.number() == null) {
                sheet.value(row, column, cell.text());
            } else {
                sheet.value(row, column, cell.number());
            }
        }
    }

    private void style(Worksheet sheet) {
        sheet.range(head(), 0, head() + lines.size(), columns.size() - 1)
                .style()
                .wrapText(true)
                .verticalAlignment("top")
                .borderStyle(BorderStyle.THIN)
                .set();
        sheet.range(head(), 0, head(), columns.size() - 1).style().bold().set();
        for (int line = 0; line < lines.size(); line++) {
            for (int column = 0; column < columns.size(); column++) {
                String fill = lines.get(line).get(column).fill();
                if (fill != null) {
                    sheet.style(head() + 1 + line, column).fillColor(fill).set();
                }
            }
        }
    }

    private void print(Worksheet sheet) {
        sheet.freezePane(fixed, head() + 1);
        sheet.pageOrientation("landscape");
        sheet.fitToWidth((short) pagesAcross);
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(head());
        if (fixed > 0) {
            sheet.repeatCols(0, fixed - 1);
        }
    }

    /** The lines of the cell that has most: not every program makes room for wrapped text by itself. */
    private int highest(List<Cell> line) {
        return IntStream.range(0, line.size())
                .map(column ->
                        lines(line.get(column).text(), columns.get(column).width()))
                .max()
                .orElse(1);
    }

    /** A column of this width holds about as many characters. */
    private static int lines(String text, int width) {
        return Math.max(
                1, text.lines().mapToInt(each -> 1 + each.length() / width).sum());
    }
}
