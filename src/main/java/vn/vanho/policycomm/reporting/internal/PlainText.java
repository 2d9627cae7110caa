package vn.vanho.policycomm.reporting.internal;

import java.util.List;

/** Text of people made fit for XML: what XML 1.0 forbids and what turns the direction of reading is left out. */
final class PlainText {

    private PlainText() {}

    /** All in one line, single spaces. */
    static String line(String raw) {
        return legal(raw).replaceAll("\\s+", " ").strip();
    }

    /** The lines that hold something. */
    static List<String> lines(String raw) {
        return legal(raw)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String legal(String raw) {
        return raw.codePoints()
                .filter(PlainText::allowed)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean allowed(int c) {
        boolean space = c == '\t' || c == '\n' || c == '\r';
        boolean character = (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000;
        boolean turnsDirection = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        return (space || character) && !turnsDirection;
    }
}
