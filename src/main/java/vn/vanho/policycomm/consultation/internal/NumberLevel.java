package vn.vanho.policycomm.consultation.internal;

import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * One level of an automatic list.
 *
 * @param text with {@code %1} … {@code %9} for the counts of the levels
 * @param restart null: after any wider level; 0: never; n: after level n or a wider one
 */
record NumberLevel(
        int start,
        String kind,
        String text,
        @Nullable String style,
        @Nullable Integer restart) {

    private static final int LONGEST_TEXT = 100;

    static final NumberLevel PLAIN = new NumberLevel(1, "decimal", "", null, null);

    /** Reads the {@code lvl} just started. */
    static NumberLevel read(WordXml xml) throws XMLStreamException {
        NumberLevel level = PLAIN;
        int inside = xml.depth();
        while (xml.depth() >= inside && xml.advance()) {
            if (xml.starts()) {
                level = level.with(xml);
            }
        }
        return level;
    }

    private NumberLevel with(WordXml xml) {
        return switch (xml.name()) {
            case "start" -> new NumberLevel(xml.number(), kind, text, style, restart);
            case "numFmt" -> new NumberLevel(start, xml.value(), text, style, restart);
            case "lvlText" -> new NumberLevel(start, kind, shortened(xml.value()), style, restart);
            case "pStyle" -> new NumberLevel(start, kind, text, xml.value(), restart);
            case "lvlRestart" -> new NumberLevel(start, kind, text, style, xml.number());
            default -> this;
        };
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST_TEXT));
    }

    boolean isBullet() {
        return kind.equals("bullet");
    }

    boolean restartsAfter(int level) {
        return restart == null || level < restart;
    }

    String format(int count) {
        return switch (kind) {
            case "upperRoman" -> Numbers.roman(count);
            case "lowerRoman" -> Numbers.roman(count).toLowerCase(Locale.ROOT);
            case "lowerLetter" -> Numbers.letters(count);
            case "upperLetter" -> Numbers.letters(count).toUpperCase(Locale.ROOT);
            case "decimalZero" -> count < 10 ? "0" + count : String.valueOf(count);
            case "none" -> "";
            default -> String.valueOf(count);
        };
    }
}
