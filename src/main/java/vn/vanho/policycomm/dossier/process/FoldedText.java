package vn.vanho.policycomm.dossier.process;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Collectors;

/** Text in small letters without Vietnamese accents, in Java and in the same way in SQL, whatever the database's locale. */
final class FoldedText {

    private static final String SMALL = "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ";
    private static final String ACCENTED = SMALL + SMALL.toUpperCase(Locale.ROOT);
    private static final String PLAIN =
            ACCENTED.chars().mapToObj(FoldedText::plain).collect(Collectors.joining());

    private FoldedText() {}

    static String of(String typed) {
        String composed = Normalizer.normalize(typed, Normalizer.Form.NFC).strip();
        return composed.chars().mapToObj(FoldedText::plain).collect(Collectors.joining());
    }

    /** @param column an expression of our own, never what somebody typed */
    static String sql(String column) {
        return "lower(translate(%s, '%s', '%s'))".formatted(column, ACCENTED, PLAIN);
    }

    private static String plain(int letter) {
        String small = Character.toString(letter).toLowerCase(Locale.ROOT).replace('đ', 'd');
        return Normalizer.normalize(small, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }
}
