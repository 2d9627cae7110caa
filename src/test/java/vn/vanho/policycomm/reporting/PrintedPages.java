package vn.vanho.policycomm.reporting;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** A printed document, opened again as Word would. */
final class PrintedPages {

    private final XWPFDocument document;

    private PrintedPages(XWPFDocument document) {
        this.document = document;
    }

    static PrintedPages open(byte[] docx) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            return new PrintedPages(document);
        }
    }

    XWPFDocument document() {
        return document;
    }

    /** All text, headings and signature block included, a line for each paragraph. */
    String text() {
        return document.getBodyElements().stream()
                .map(element -> element instanceof XWPFTable table
                        ? rows(table).stream()
                                .map(row -> String.join("\n", row))
                                .collect(Collectors.joining("\n"))
                        : ((XWPFParagraph) element).getText())
                .collect(Collectors.joining("\n"));
    }

    /** The rows of the n-th table, each with the text of its cells. */
    List<List<String>> table(int n) {
        return rows(document.getTables().get(n));
    }

    private static List<List<String>> rows(XWPFTable table) {
        return table.getRows().stream()
                .map(row -> row.getTableCells().stream().map(PrintedPages::text).toList())
                .toList();
    }

    private static String text(XWPFTableCell cell) {
        return cell.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining("\n"));
    }
}
