package vn.vanho.policycomm.reporting.internal;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.XMLEvent;

/** Holds the places to fill of the table's template, which is copied and never opened as a whole, to the values there are. */
final class TablePlaces {

    private final TemplateFaults faults;

    private TablePlaces(TemplateFaults faults) {
        this.faults = faults;
    }

    static void check(byte[] docx, Map<String, Object> sample, TemplateFaults faults)
            throws IOException, XMLStreamException {
        new TablePlaces(faults).check(TableBody.reader(WordText.mainPart(docx)), sample);
        WordText.placesIn(docx).stream()
                .filter(place -> !Piece.isTag(place))
                .forEach(place -> faults.add("unreadable", place));
    }

    private void check(XMLEventReader in, Map<String, Object> sample) throws XMLStreamException {
        List<?> rows = (List<?>) Objects.requireNonNull(sample.get(Template.ROWS));
        Collection<String> ofRows =
                ((Map<?, ?>) rows.get(0)).keySet().stream().map(String::valueOf).toList();
        int models = 0;
        while (in.hasNext()) {
            XMLEvent event = in.nextEvent();
            if (WordElements.starts(event, "tr")) {
                ModelRow row = ModelRow.of(WordElements.whole(event, "tr", in));
                boolean opens = row.mentions(TableBody.OPENS_GROUP);
                models = opens ? 2 : models;
                check(row.pieces(), models > 0 ? ofRows : sample.keySet());
                models--;
            } else if (WordElements.starts(event, "p")) {
                check(List.of(new Piece(WordElements.whole(event, "p", in))), sample.keySet());
            }
        }
    }

    private void check(List<Piece> pieces, Collection<String> known) {
        for (Piece piece : pieces) {
            piece.tags().forEach(tag -> faults.use(tag, "{{" + tag + "}}", known));
            piece.splitTags().forEach(tag -> faults.add("split", tag));
        }
    }
}
