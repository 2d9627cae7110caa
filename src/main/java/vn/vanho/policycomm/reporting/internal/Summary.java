package vn.vanho.policycomm.reporting.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.consultation.Draft;
import vn.vanho.policycomm.dissemination.SixBlocks;
import vn.vanho.policycomm.engine.Phrases;

/** Prints the six blocks of a communication (Decision 407/QĐ-TTg) for the media. */
@Component
class Summary implements Prints {

    private static final String TEMPLATE = "summary.docx";

    private final DocumentTags tags;
    private final Phrases phrases;
    private final Letters letters;

    Summary(DocumentTags tags, Phrases phrases, Letters letters) {
        this.tags = tags;
        this.phrases = phrases;
        this.letters = letters;
    }

    byte[] print(Draft draft, SixBlocks blocks) {
        return letters.print(TEMPLATE, values(draft, blocks));
    }

    @Override
    public List<Template> templates() {
        SixBlocks blocks = new SixBlocks("x", "x", "x", "x", "x", "x");
        return List.of(new Template(TEMPLATE, values(SampleDraft.DRAFT, blocks), Set.of("draft", "blocks", "lines")));
    }

    private Map<String, Object> values(Draft draft, SixBlocks blocks) {
        Map<String, Object> values = tags.of(draft).asMap();
        values.put("blocks", numbered(blocks));
        return values;
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
