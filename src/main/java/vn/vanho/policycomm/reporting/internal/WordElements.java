package vn.vanho.policycomm.reporting.internal;

import java.util.ArrayList;
import java.util.List;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.XMLEvent;

/** Finds WordprocessingML elements among XML events. */
final class WordElements {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private WordElements() {}

    static boolean starts(XMLEvent event, String name) {
        return event.isStartElement() && event.asStartElement().getName().equals(new QName(WORD, name));
    }

    static boolean ends(XMLEvent event, String name) {
        return event.isEndElement() && event.asEndElement().getName().equals(new QName(WORD, name));
    }

    /** The element just started, to its end; it holds no other of its name. */
    static List<XMLEvent> whole(XMLEvent start, String name, XMLEventReader in) throws XMLStreamException {
        List<XMLEvent> events = new ArrayList<>(List.of(start));
        while (!ends(events.get(events.size() - 1), name)) {
            events.add(in.nextEvent());
        }
        return events;
    }
}
