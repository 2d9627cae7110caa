package vn.vanho.policycomm.consultation.internal;

import java.util.regex.Pattern;
import vn.vanho.policycomm.consultation.Section;
import vn.vanho.policycomm.consultation.SectionKind;

/** One section while it is read. */
final class SectionText {

    private static final int LONGEST_HEADING = 1_500;
    private static final int LONGEST_TITLE_LINE = 250;
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.;:,]$");
    private static final Pattern SHORT_TITLE = Pattern.compile(".{1,100}[^;:,]");

    private final SectionKind kind;
    private final String address;
    private final String number;
    private final StringBuilder heading = new StringBuilder();
    private final StringBuilder body = new StringBuilder();

    SectionText(SectionKind kind, String address, String number) {
        this.kind = kind;
        this.address = address;
        this.number = number;
    }

    String address() {
        return address;
    }

    /** What stands in the heading's own line: a title, or, as decisions have it, already the text. */
    void title(String rest) {
        boolean sentence = SENTENCE_END.matcher(rest).matches()
                && !SHORT_TITLE.matcher(rest).matches();
        if (sentence || rest.length() > LONGEST_HEADING) {
            text(rest);
        } else {
            heading.append(rest);
        }
    }

    void text(String line) {
        body.append(body.isEmpty() ? "" : "\n").append(line);
    }

    /** Takes a line below the heading as the heading's title or its continuation, if it is one. */
    boolean continuesHeading(Line line) {
        boolean possible = kind.compareTo(SectionKind.ARTICLE) <= 0
                && !address.startsWith("mo-dau")
                && !address.startsWith("ket-thuc")
                && body.isEmpty()
                && heading.length() + line.text().length() < LONGEST_HEADING;
        if (!possible || !(heading.isEmpty() ? isTitle(line) : isContinuation(line))) {
            return false;
        }
        heading.append(heading.isEmpty() ? "" : " ").append(line.text());
        return true;
    }

    private boolean isTitle(Line line) {
        String text = line.text();
        boolean item = Items.clause(text).isPresent() || Items.point(text).isPresent();
        boolean begins = Character.isUpperCase(text.codePointAt(0));
        boolean unended = text.length() < LONGEST_TITLE_LINE
                && !SENTENCE_END.matcher(text).matches();
        return !item && begins && (unended || line.emphasised());
    }

    private boolean isContinuation(Line line) {
        String text = line.text();
        boolean capitals =
                kind != SectionKind.ARTICLE && TidyText.isUpperCase(heading.toString()) && TidyText.isUpperCase(text);
        boolean runsOn = line.emphasised()
                && Character.isLowerCase(text.codePointAt(0))
                && Items.point(text).isEmpty()
                && !SENTENCE_END.matcher(heading).matches();
        return capitals || runsOn;
    }

    Section section() {
        return new Section(kind, address, number, heading.toString(), body.toString());
    }
}
