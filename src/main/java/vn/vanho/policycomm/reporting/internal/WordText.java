package vn.vanho.policycomm.reporting.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** What stands in braces in a Word file, whether or not anything fills it. */
final class WordText {

    static final String MAIN_PART = "word/document.xml";

    private static final Pattern BRACES = Pattern.compile("\\{\\{.*?}}|\\{\\{|}}");

    private WordText() {}

    /** All text is looked through, headers and tables included. */
    static List<String> placesIn(byte[] docx) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx));
                XWPFWordExtractor words = new XWPFWordExtractor(document)) {
            return BRACES.matcher(words.getText())
                    .results()
                    .map(MatchResult::group)
                    .toList();
        }
    }

    /** @throws IOException when it has none */
    static InputStream mainPart(byte[] docx) throws IOException {
        List<String> parts = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts.add(part.getName());
                if (part.getName().equals(MAIN_PART)) {
                    return new ByteArrayInputStream(zip.readAllBytes());
                }
            }
        }
        throw new IOException("No %s among %s".formatted(MAIN_PART, parts));
    }
}
