package vn.vanho.policycomm.reporting.internal;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.XMLEvent;

/**
 * Copies the main part of the table's template and fills it. The row with {@code {{point}}} opens each group, the row
 * after it serves the group's further comments; each row is written as soon as it comes and nothing of it is kept.
 */
final class TableBody {

    static final String OPENS_GROUP = "point";

    private final XMLEventReader in;
    private final XMLEventWriter out;
    private final Tags values;
    private final CommentRows rows;

    private TableBody(XMLEventReader in, XMLEventWriter out, Tags values, CommentRows rows) {
        this.in = in;
        this.out = out;
        this.values = values;
        this.rows = rows;
    }

    static void fill(InputStream template, OutputStream document, Tags values, CommentRows rows)
            throws XMLStreamException, IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(document, StandardCharsets.UTF_8));
        XMLEventWriter out = XMLOutputFactory.newDefaultFactory().createXMLEventWriter(text);
        new TableBody(reader(template), out, values, rows).copy();
        out.flush();
        text.flush();
    }

    static XMLEventReader reader(InputStream template) throws XMLStreamException {
        XMLInputFactory readers = XMLInputFactory.newDefaultFactory();
        readers.setProperty(XMLInputFactory.IS_COALESCING, true);
        readers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        return readers.createXMLEventReader(template);
    }

    private void copy() throws XMLStreamException {
        while (in.hasNext()) {
            XMLEvent event = in.nextEvent();
            if (WordElements.starts(event, "tr")) {
                row(ModelRow.of(WordElements.whole(event, "tr", in)));
            } else if (WordElements.starts(event, "p")) {
                new Piece(WordElements.whole(event, "p", in)).write(out, values);
            } else {
                out.add(event);
            }
        }
    }

    private void row(ModelRow row) throws XMLStreamException {
        if (!row.mentions(OPENS_GROUP)) {
            row.write(out, values);
            return;
        }
        GroupRows models = GroupRows.of(row, ModelRow.of(WordElements.whole(nextRow(), "tr", in)));
        rows.each(comment -> write(models.modelOf(comment), comment.values()));
    }

    private XMLEvent nextRow() throws XMLStreamException {
        XMLEvent event = in.nextEvent();
        while (!WordElements.starts(event, "tr")) {
            event = in.nextEvent();
        }
        return event;
    }

    private void write(ModelRow row, Tags comment) {
        try {
            row.write(out, comment);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("The table's document cannot be written", e);
        }
    }
}
