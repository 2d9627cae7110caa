package vn.vanho.policycomm.consultation.internal;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Which lines stand inside a quotation that runs over several lines, as the new wording of an amended law does.
 *
 * <p>A quotation opens at a line's beginning or after a colon. One that is never closed counts for its own line only;
 * it is taken as unclosed when another one opens after a colon first, or when an article heading comes first although
 * it did not begin with a heading.
 */
final class Quotations {

    private static final String QUOTES = "\"“”„«»";
    private static final Pattern STRUCTURAL = Pattern.compile(
            "^[\"“”„«»]\\s*(điều|chương|mục|phần)\\s.*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final List<Line> lines;
    private final BitSet opens = new BitSet();
    private final BitSet closes = new BitSet();
    private final BitSet introduced = new BitSet();
    private final BitSet inside = new BitSet();

    Quotations(List<Line> lines) {
        this.lines = lines;
        for (int i = 0; i < lines.size(); i++) {
            scan(i, lines.get(i).text());
        }
        mark(closedBefore(false), closedBefore(true));
    }

    boolean inside(int line) {
        return inside.get(line);
    }

    private void scan(int line, String text) {
        int ending = endOfWords(text);
        int depth = 0;
        boolean block = false;
        for (int at = 0; at < text.length(); at++) {
            if (QUOTES.indexOf(text.charAt(at)) < 0) {
                continue;
            }
            if (isOpening(text, at, ending)) {
                block = depth == 0 ? startsBlock(text, at) : block;
                depth++;
            } else if (depth > 0) {
                depth--;
            } else {
                closes.set(line);
            }
        }
        opens.set(line, depth > 0 && block);
        introduced.set(
                line, opens.get(line) && line > 0 && lines.get(line - 1).text().endsWith(":"));
    }

    /** Index after the last letter or digit: a quotation mark behind it can only close. */
    private static int endOfWords(String text) {
        int end = text.length();
        while (end > 0 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isOpening(String text, int at, int ending) {
        char quote = text.charAt(at);
        if (at >= ending) {
            return text.equals("“");
        }
        boolean afterSpace = at == 0 || " (:[".indexOf(text.charAt(at - 1)) >= 0;
        return at == 0 || (quote == '"' ? afterSpace : "“„«".indexOf(quote) >= 0);
    }

    private static boolean startsBlock(String text, int at) {
        return at == 0 || text.substring(Math.max(0, at - 2), at).strip().endsWith(":");
    }

    /** For each line: whether a quotation left open by it is closed later on. */
    private BitSet closedBefore(boolean structural) {
        BitSet closed = new BitSet();
        for (int i = lines.size() - 2; i >= 0; i--) {
            int next = i + 1;
            boolean broken = introduced.get(next) || (!structural && isArticle(next));
            closed.set(i, !broken && (closes.get(next) || closed.get(next)));
        }
        return closed;
    }

    private boolean isArticle(int line) {
        return Headings.article(lines.get(line), "").isPresent();
    }

    private boolean structural(int line) {
        return STRUCTURAL.matcher(lines.get(line).text()).matches();
    }

    private void mark(BitSet closed, BitSet structuralClosed) {
        boolean open = false;
        for (int i = 0; i < lines.size(); i++) {
            inside.set(i, open);
            if (opens.get(i)) {
                open = (structural(i) ? structuralClosed : closed).get(i);
            } else {
                open &= !closes.get(i);
            }
        }
    }
}
