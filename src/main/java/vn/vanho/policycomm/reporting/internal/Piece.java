package vn.vanho.policycomm.reporting.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.XMLEvent;

/**
 * A paragraph of a template. It is written once for each line of its tags' values, and not at all when its tags have
 * no value.
 */
final class Piece {

    private static final XMLEventFactory EVENTS = XMLEventFactory.newDefaultFactory();
    private static final Pattern TAG = Pattern.compile("\\{\\{(\\w+)}}");

    private final List<XMLEvent> events;
    private final List<String> tags;

    Piece(List<XMLEvent> events) {
        this.events = List.copyOf(events);
        this.tags = events.stream()
                .filter(XMLEvent::isCharacters)
                .flatMap(event -> TAG.matcher(event.asCharacters().getData()).results())
                .map(found -> found.group(1))
                .toList();
    }

    static boolean isTag(String text) {
        return TAG.matcher(text).matches();
    }

    /** The tags that are filled, as often as they stand there. */
    List<String> tags() {
        return tags;
    }

    /** Tags that the file cuts in pieces, each with a format of its own: they would be printed as they are. */
    List<String> splitTags() {
        String whole = events.stream()
                .filter(XMLEvent::isCharacters)
                .map(event -> event.asCharacters().getData())
                .collect(Collectors.joining());
        List<String> all = new ArrayList<>(
                TAG.matcher(whole).results().map(MatchResult::group).toList());
        tags.forEach(tag -> all.remove("{{" + tag + "}}"));
        return all;
    }

    boolean mentions(String tag) {
        return tags.contains(tag);
    }

    /** The same without the empty elements of this name. */
    Piece without(String property) {
        return new Piece(events.stream()
                .filter(event -> !WordElements.starts(event, property) && !WordElements.ends(event, property))
                .toList());
    }

    void write(XMLEventWriter out, Tags values) throws XMLStreamException {
        int times = tags.isEmpty()
                ? 1
                : tags.stream().mapToInt(tag -> values.lines(tag).size()).max().orElseThrow();
        for (int line = 0; line < times; line++) {
            writeLine(out, values, line);
        }
    }

    private void writeLine(XMLEventWriter out, Tags values, int line) throws XMLStreamException {
        for (XMLEvent event : events) {
            out.add(event.isCharacters() ? filled(event.asCharacters().getData(), values, line) : event);
        }
    }

    private static XMLEvent filled(String text, Tags values, int line) {
        return EVENTS.createCharacters(
                TAG.matcher(text).replaceAll(tag -> Matcher.quoteReplacement(value(values.lines(tag.group(1)), line))));
    }

    private static String value(List<String> lines, int line) {
        return line < lines.size() ? lines.get(line) : "";
    }
}
