package vn.vanho.policycomm.consultation.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** What paragraphs and runs inherit from their styles. */
final class Styles {

    private static final int LONGEST_CHAIN = 20;
    private static final Style NONE = new Style("", null, new Properties());

    private record Style(String name, @Nullable String basedOn, Properties properties) {}

    private final Map<String, Style> styles = new HashMap<>();

    static Styles read(@Nullable InputStream part, Refusals refusals) throws IOException, XMLStreamException {
        Styles styles = new Styles();
        if (part == null) {
            return styles;
        }
        try (WordXml xml = new WordXml(part, refusals)) {
            while (xml.advance()) {
                if (xml.starts() && xml.name().equals("style")) {
                    styles.readStyle(xml);
                }
            }
        }
        return styles;
    }

    private void readStyle(WordXml xml) throws XMLStreamException {
        String id = xml.attribute("styleId");
        String name = "";
        String basedOn = null;
        Properties properties = new Properties();
        int inside = xml.depth();
        while (xml.depth() >= inside && xml.advance()) {
            if (!xml.starts()) {
                continue;
            }
            switch (xml.name()) {
                case "name" -> name = xml.value().toLowerCase(Locale.ROOT);
                case "basedOn" -> basedOn = xml.value();
                case "pPr", "rPr" -> properties.read(xml);
                default -> {}
            }
        }
        if (id != null) {
            styles.put(id, new Style(name, basedOn, properties));
        }
    }

    /** First value that is set on the style or one it is based on. */
    <T> @Nullable T inherited(@Nullable String id, Function<Properties, @Nullable T> property) {
        Style style = style(id);
        for (int i = 0; i < LONGEST_CHAIN && !style.equals(NONE); i++) {
            T value = property.apply(style.properties);
            if (value != null) {
                return value;
            }
            style = style(style.basedOn);
        }
        return null;
    }

    boolean isTableOfContents(@Nullable String id) {
        return style(id).name.matches("toc \\d") || (id != null && id.matches("TOC\\d"));
    }

    boolean isHeading(@Nullable String id) {
        return style(id).name.startsWith("heading ") || inherited(id, properties -> properties.outline) != null;
    }

    private Style style(@Nullable String id) {
        return id == null ? NONE : styles.getOrDefault(id, NONE);
    }
}
