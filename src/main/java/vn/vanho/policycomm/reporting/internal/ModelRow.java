package vn.vanho.policycomm.reporting.internal;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.XMLEvent;

/** A row of a template's table, kept in memory to be written as often as there are comments. */
record ModelRow(List<Piece> pieces) {

    /** Cuts a row into its paragraphs and what stands between them. */
    static ModelRow of(List<XMLEvent> events) {
        List<Piece> pieces = new ArrayList<>();
        List<XMLEvent> open = new ArrayList<>();
        for (XMLEvent event : events) {
            if (WordElements.starts(event, "p")) {
                pieces.add(new Piece(open));
                open.clear();
            }
            open.add(event);
            if (WordElements.ends(event, "p")) {
                pieces.add(new Piece(open));
                open.clear();
            }
        }
        pieces.add(new Piece(open));
        return new ModelRow(List.copyOf(pieces));
    }

    /** The same row without the property that keeps it on one page. */
    ModelRow breakable() {
        return new ModelRow(
                pieces.stream().map(piece -> piece.without("cantSplit")).toList());
    }

    boolean mentions(String tag) {
        return pieces.stream().anyMatch(piece -> piece.mentions(tag));
    }

    void write(XMLEventWriter out, Tags values) throws XMLStreamException {
        for (Piece piece : pieces) {
            piece.write(out, values);
        }
    }
}
