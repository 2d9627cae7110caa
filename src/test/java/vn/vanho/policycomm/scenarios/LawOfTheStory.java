package vn.vanho.policycomm.scenarios;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** The text of the draft of a story, as its drafting agency sends it. */
final class LawOfTheStory {

    private LawOfTheStory() {}

    /** A law of so many articles with two clauses each, as a DOCX. */
    static byte[] withArticles(int count) {
        try (XWPFDocument law = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            for (int article = 1; article <= count; article++) {
                add(law, "Điều %d. Quy định thứ %<d về việc làm".formatted(article));
                add(law, "1. Người lao động được hỗ trợ tìm việc làm.");
                add(law, "2. Nhà nước bảo đảm kinh phí hỗ trợ.");
            }
            law.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(XWPFDocument law, String paragraph) {
        law.createParagraph().createRun().setText(paragraph);
    }
}
