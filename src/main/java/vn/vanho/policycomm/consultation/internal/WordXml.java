package vn.vanho.policycomm.consultation.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Pulls the events of one part; a DTD is refused, no entity is fetched, depth is limited. */
final class WordXml implements AutoCloseable {

    private static final int DEEPEST = 1_000;
    private static final Set<String> WORD = Set.of(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "http://purl.oclc.org/ooxml/wordprocessingml/main");
    private static final Set<String> MATH = Set.of(
            "http://schemas.openxmlformats.org/officeDocument/2006/math",
            "http://purl.oclc.org/ooxml/officeDocument/math");
    private static final String COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    private final InputStream in;
    private final XMLStreamReader reader;
    private final Refusals refusals;
    private int depth;

    WordXml(InputStream in, Refusals refusals) throws XMLStreamException {
        this.in = in;
        this.refusals = refusals;
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        this.reader = factory.createXMLStreamReader(in);
    }

    /** Goes to the next event; false at the end. */
    boolean advance() throws XMLStreamException {
        if (!reader.hasNext()) {
            return false;
        }
        switch (reader.next()) {
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw refusals.harmfulXml();
            case XMLStreamConstants.START_ELEMENT -> requireDepth(++depth);
            case XMLStreamConstants.END_ELEMENT -> depth--;
            default -> {}
        }
        return true;
    }

    private void requireDepth(int reached) {
        if (reached > DEEPEST) {
            throw refusals.bomb();
        }
    }

    boolean starts() {
        return reader.isStartElement();
    }

    boolean ends() {
        return reader.isEndElement();
    }

    int depth() {
        return depth;
    }

    /** Characters of the current event; empty for an element. */
    String text() {
        return reader.isCharacters() ? reader.getText() : "";
    }

    /** Local name of a Word element; {@code math:t}, {@code mc:Fallback} for those; empty for others. */
    String name() {
        String namespace = Objects.requireNonNullElse(reader.getNamespaceURI(), "");
        if (WORD.contains(namespace)) {
            return reader.getLocalName();
        }
        if (MATH.contains(namespace)) {
            return "math:" + reader.getLocalName();
        }
        return namespace.equals(COMPATIBILITY) ? "mc:" + reader.getLocalName() : "";
    }

    @Nullable
    String attribute(String localName) {
        return reader.getAttributeValue(null, localName);
    }

    /** The {@code val} attribute, or empty. */
    String value() {
        return Objects.requireNonNullElse(attribute("val"), "");
    }

    /** A whole number in {@code val}; zero when it is none. */
    int number() {
        return Numbers.orZero(value());
    }

    /** A property that is on by standing there and off by {@code val="0"}. */
    boolean on() {
        return !Set.of("0", "false", "off", "none").contains(value());
    }

    /** Leaves out the element just started. */
    void skip() throws XMLStreamException {
        int inside = depth;
        while (depth >= inside && advance()) {
            // nothing of it is wanted
        }
    }

    @Override
    public void close() throws XMLStreamException, IOException {
        reader.close();
        in.close();
    }
}
