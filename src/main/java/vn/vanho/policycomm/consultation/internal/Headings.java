package vn.vanho.policycomm.consultation.internal;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.vanho.policycomm.consultation.internal.Heading.Level;

/** Tells headings from references to them in running text. */
final class Headings {

    private static final int UNICODE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern ARTICLE = Pattern.compile(
            "^(\\p{L}{4}) ?(\\d{1,4}(?:[a-zđ]\\d?)?)(?![\\p{L}\\d]) ?([.:]|[-–—](?= ?\\p{Lu}))?(?!\\d) ?(.*)$");
    private static final Pattern WIDER = Pattern.compile(
            "^(phần|chương|tiểu mục|mục) ?(thứ \\p{L}+(?: \\p{L}+)?|[IVXLC]+[a-zđ]?|\\d{1,3}[a-zđ]?|[A-Z])(?![\\p{L}\\d])"
                    + " ?([.:]|[-–—])?(?!\\d) ?(.*)$",
            UNICODE);
    private static final Pattern ANNEX =
            Pattern.compile("^(?:PHỤ LỤC|Phụ lục)(?: (?:số )?([IVXLC]+|\\d{1,2}|[A-Z]))?[.:]?(?: (.*))?$");

    /** Words that make a number before them a reference: 'Điều 5 của Luật này', 'Điều 5 Luật Đất đai'. */
    private static final Pattern REFERENCE = Pattern.compile(
            "^(?:[,;)/]|(?:của|và|hoặc|này|nêu|được|đến|tới|thì|theo|tại|trên|cùng)\\b"
                    + "|(?:các )?(?:Điều|Khoản|Điểm|Mục|Chương|Phần|Phụ lục)(?: (?:\\d|[IVX]+\\b)| này)"
                    + "|(?:Luật|Bộ luật|Nghị định|Nghị quyết|Thông tư|Quyết định|Pháp lệnh|Hiến pháp|Quy chế|Quy định|Điều lệ"
                    + "|Công ước|Hiệp định|Chỉ thị)(?: này| số| năm| \\d| \\p{Lu}| được|$).*)",
            Pattern.UNICODE_CHARACTER_CLASS);

    /** How a line ends whose sentence runs on in the next one. */
    private static final Pattern RUNS_ON = Pattern.compile(
            "(?:^|.* )(?:tại|theo|của|và|hoặc|với|các|đến|từ|ở|quy định|[Kk]hoản \\d+\\p{L}?|[Đđ]iểm \\p{L})$|.*,$");

    private static final Map<String, Level> LEVELS =
            Map.of("phần", Level.PART, "chương", Level.CHAPTER, "mục", Level.SECTION, "tiểu mục", Level.SUBSECTION);

    private Headings() {}

    /** The heading of any level in a line, if it has one; {@code before} is the text of the line before it. */
    static Optional<Heading> find(Line line, String before) {
        if (line.contents()) {
            return Optional.empty();
        }
        return article(line, before).or(() -> wider(line, before)).or(() -> annex(line));
    }

    static Optional<Heading> article(Line line, String before) {
        Matcher matcher = ARTICLE.matcher(line.text());
        if (line.contents() || !matcher.matches() || !isArticleWord(matcher.group(1)) || runsOn(line, before)) {
            return Optional.empty();
        }
        String rest = matcher.group(4);
        boolean heading = isArticleTitle(line, Objects.requireNonNullElse(matcher.group(3), ""), rest);
        return heading ? Optional.of(new Heading(Level.ARTICLE, matcher.group(2), rest)) : Optional.empty();
    }

    /** After a full stop or colon nearly everything is a title; after a dash or nothing it must look like one. */
    private static boolean isArticleTitle(Line line, String mark, String rest) {
        boolean begins = rest.isEmpty() || Character.isUpperCase(rest.codePointAt(0));
        boolean reference = REFERENCE.matcher(rest).find();
        if (mark.equals(".") || mark.equals(":")) {
            return begins || !reference;
        }
        boolean bracketed = rest.startsWith("(") || rest.startsWith("[");
        return !reference && (begins || bracketed || line.emphasised());
    }

    private static Optional<Heading> wider(Line line, String before) {
        Matcher matcher = WIDER.matcher(line.text());
        if (!matcher.matches() || !Character.isUpperCase(line.text().charAt(0)) || runsOn(line, before)) {
            return Optional.empty();
        }
        String rest = matcher.group(4);
        boolean heading = isWiderTitle(line, matcher.group(3) != null, rest);
        Level level = LEVELS.get(matcher.group(1).toLowerCase(Locale.ROOT));
        return heading && level != null ? Optional.of(new Heading(level, matcher.group(2), rest)) : Optional.empty();
    }

    private static boolean isWiderTitle(Line line, boolean marked, String rest) {
        if (rest.isEmpty() || TidyText.isUpperCase(rest)) {
            return true;
        }
        boolean likely = line.emphasised() || marked || !rest.matches(".*[.;:,]");
        return likely
                && Character.isUpperCase(rest.codePointAt(0))
                && !REFERENCE.matcher(rest).find();
    }

    private static Optional<Heading> annex(Line line) {
        Matcher matcher = ANNEX.matcher(line.text());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String number = matcher.group(1) == null ? "" : matcher.group(1);
        String rest = matcher.group(2) == null ? "" : matcher.group(2);
        boolean heading = rest.isEmpty() || TidyText.isUpperCase(rest);
        return heading ? Optional.of(new Heading(Level.ANNEX, number, rest)) : Optional.empty();
    }

    /** 'Điều' in any letters: 'ĐIỀU', 'Ðiều', 'Điêù', 'Dieu'. */
    private static boolean isArticleWord(String word) {
        String bare = Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return Character.isUpperCase(word.charAt(0))
                && bare.toLowerCase(Locale.ROOT).replace('đ', 'd').equals("dieu");
    }

    private static boolean runsOn(Line line, String before) {
        return !line.emphasised() && RUNS_ON.matcher(before).matches();
    }
}
