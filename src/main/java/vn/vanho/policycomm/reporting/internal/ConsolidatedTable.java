package vn.vanho.policycomm.reporting.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.consultation.Draft;

/** Prints the table of comments and answers into its template's package; of the rows only the packed bytes are held. */
@Component
class ConsolidatedTable implements Prints {

    private static final String TEMPLATE = "consolidated-table.docx";

    private final Tallies tallies;
    private final GroupedComments comments;
    private final DocumentTags tags;
    private final Templates templates;

    ConsolidatedTable(Tallies tallies, GroupedComments comments, DocumentTags tags, Templates templates) {
        this.tallies = tallies;
        this.comments = comments;
        this.tags = tags;
        this.templates = templates;
    }

    /** @throws IllegalStateException when the rows are not as many as part 1 says */
    byte[] print(Draft draft) {
        Tally tally = tallies.of(draft);
        AtomicLong written = new AtomicLong();
        CommentRows rows = comments.of(draft);
        byte[] document = fill(
                values(draft, tally),
                row -> rows.each(comment -> {
                    written.incrementAndGet();
                    row.accept(comment);
                }));
        if (written.get() != tally.inTable()) {
            throw new IllegalStateException("The table of draft %s has %d rows for %d comments"
                    .formatted(draft.id(), written.get(), tally.inTable()));
        }
        return document;
    }

    @Override
    public List<Template> templates() {
        Map<String, Object> sample =
                values(SampleDraft.DRAFT, Tally.of(List.of(), List.of())).asMap();
        sample.put(Template.ROWS, List.of(comments.sample().asMap()));
        Set<String> wanted = Set.of("draft", "draftingAgency", "point", "sender", "comment", "answerKind", "answer");
        return List.of(new Template(TEMPLATE, sample, wanted));
    }

    private Tags values(Draft draft, Tally tally) {
        return tags.of(draft).putAll(tally.tags());
    }

    private byte[] fill(Tags values, CommentRows rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(templates.content(TEMPLATE)));
                FixedZip to = new FixedZip(bytes)) {
            for (ZipEntry part = from.getNextEntry(); part != null; part = from.getNextEntry()) {
                copy(part.getName(), from, to, values, rows);
            }
        } catch (IOException | XMLStreamException e) {
            throw new UncheckedIOException(new IOException("The table cannot be written", e));
        }
        return bytes.toByteArray();
    }

    private static void copy(String part, InputStream from, FixedZip to, Tags values, CommentRows rows)
            throws IOException, XMLStreamException {
        if (!part.equals(WordText.MAIN_PART)) {
            to.copy(part, from);
            return;
        }
        try (OutputStream document = to.entry(part)) {
            TableBody.fill(new ByteArrayInputStream(from.readAllBytes()), document, values, rows);
        }
    }
}
