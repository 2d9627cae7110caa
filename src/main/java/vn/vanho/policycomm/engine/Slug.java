package vn.vanho.policycomm.engine;

import java.text.Normalizer;
import java.util.Locale;

/** Makes a Vietnamese title fit for a key: ASCII, kebab-case, at most 80 characters, e.g. {@code luat-thu-do}. */
public final class Slug {

    private static final int LONGEST = 80;

    private Slug() {}

    /** May be empty, when the title holds neither letters nor digits. */
    public static String of(String title) {
        String letters = Normalizer.normalize(title, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd');
        return trim(cut(trim(letters.replaceAll("[^a-z0-9]+", "-"))));
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(LONGEST, text.length()));
    }

    private static String trim(String text) {
        return text.replaceAll("^-|-$", "");
    }
}
