package vn.vanho.policycomm.consultation.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One paragraph while it is read: its printed lines, and the paragraphs of text boxes anchored in it. */
final class ParagraphText {

    private static final int LONGEST_ENTRY = 500;
    private static final Pattern PAGE_NUMBER = Pattern.compile("(\\t|\\.{3,}|…)\\s*\\d{1,4}\\s*$");
    private static final Pattern ENTRY = Pattern.compile("\\s*\\S+\\s+\\S+\\s.*\\p{L}.*");
    private static final Pattern HEADING_LABEL = Pattern.compile("(?i)\\s*(điều|chương|mục|phần).*");

    final Properties properties = new Properties();
    final List<Line> anchored = new ArrayList<>();
    private final List<LineText> texts = new ArrayList<>(List.of(new LineText()));

    /** Text of one line, with how many of its letters are bold. */
    private static final class LineText {
        final StringBuilder characters = new StringBuilder();
        int letters;
        int bold;
    }

    void add(String characters, boolean bold) {
        LineText last = texts.get(texts.size() - 1);
        last.characters.append(characters);
        int letters =
                (int) characters.chars().filter(Character::isLetterOrDigit).count();
        last.letters += letters;
        last.bold += bold ? letters : 0;
    }

    void breakLine() {
        texts.add(new LineText());
    }

    /** Takes over what a paragraph held whose mark was deleted: it runs on into this one. */
    void continueFrom(ParagraphText earlier) {
        texts.clear();
        texts.addAll(earlier.texts);
        anchored.addAll(earlier.anchored);
    }

    boolean isBlank() {
        return texts.stream()
                .allMatch(text -> TidyText.tidy(text.characters.toString()).isEmpty());
    }

    /** @param label the automatic number, or empty */
    List<Line> lines(String label, boolean emphasised) {
        boolean alone = isBlank();
        if (!label.isEmpty() && (!alone || HEADING_LABEL.matcher(label).matches())) {
            texts.get(0).characters.insert(0, label + (alone ? "" : " "));
        }
        List<Line> lines = new ArrayList<>();
        for (LineText text : texts) {
            String tidy = TidyText.tidy(text.characters.toString());
            if (!tidy.isEmpty()) {
                boolean bold = text.letters > 0 && text.bold * 10L >= text.letters * 9L;
                lines.add(new Line(tidy, emphasised || bold, lines.isEmpty(), isOfContents(text.characters)));
            }
        }
        lines.addAll(anchored);
        return lines;
    }

    /** Whether it is an entry of a table of contents. Most lines end in no number, which is quick to see. */
    private static boolean isOfContents(CharSequence line) {
        if (line.length() >= LONGEST_ENTRY) {
            return false;
        }
        Matcher page = PAGE_NUMBER.matcher(line);
        return page.find() && ENTRY.matcher(line.subSequence(0, page.start())).matches();
    }
}
