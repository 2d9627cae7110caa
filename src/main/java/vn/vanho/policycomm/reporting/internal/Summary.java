package vn.vanho.policycomm.reporting.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.consultation.Draft;
import vn.vanho.policycomm.dissemination.SixBlocks;
import vn.vanho.policycomm.engine.Phrases;

/** Prints the six blocks of a communication (Decision 407/QĐ-TTg) for the media. */
@Component
class Summary {

    private final DocumentTags tags;
    private final Phrases phrases;

    Summary(DocumentTags tags, Phrases phrases) {
        this.tags = tags;
        this.phrases = phrases;
    }

    byte[] print(Draft draft, SixBlocks blocks) {
        Map<String, Object> values = tags.of(draft).asMap();
        values.put("blocks", numbered(blocks));
        return Letters.print("summary.docx", values);
    }

    private List<Map<String, Object>> numbered(SixBlocks blocks) {
        List<Map<String, Object>> numbered = new ArrayList<>();
        add(numbered, "necessity", blocks.necessity());
        add(numbered, "purpose", blocks.purpose());
        add(numbered, "scope", blocks.scope());
        add(numbered, "content", blocks.content());
        add(numbered, "changes", blocks.changes());
        add(numbered, "other", blocks.other());
        return numbered;
    }

    /** A block without a word is left out. */
    private void add(List<Map<String, Object>> numbered, String block, String text) {
        List<String> lines = PlainText.lines(text);
        if (!lines.isEmpty()) {
            String heading = "%d. %s".formatted(numbered.size() + 1, phrases.of("portal.blocks." + block));
            numbered.add(Map.of("heading", heading, "lines", lines));
        }
    }
}
