package vn.vanho.policycomm.reporting.internal;

import java.util.stream.Stream;

/**
 * One comment as a row of the table.
 *
 * @param first whether it opens its group, whose own cells then stretch over the rows that follow
 */
record CommentRow(boolean first, Tags values) {

    /** About half a page of the table. */
    private static final int MOST_LINES = 12;

    private static final int CHARACTERS_OF_LINE = 40;

    /** Whether it may break over pages; shorter rows move to the next page as a whole. */
    boolean mayBreak() {
        return Stream.of("comment", "answer").anyMatch(tag -> printedLines(tag) > MOST_LINES);
    }

    private int printedLines(String tag) {
        return values.lines(tag).stream()
                .mapToInt(line -> 1 + line.length() / CHARACTERS_OF_LINE)
                .sum();
    }
}
