package vn.vanho.policycomm.files;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** File names that any computer can store and that lead nowhere: letters, digits, spaces and {@code ._()-}. */
public final class SafeFileName {

    private static final int LONGEST = 100;
    private static final String NAMELESS = "tep";
    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    private static final Pattern ENDING = Pattern.compile("\\.[^.]{0,10}$", Pattern.DOTALL);
    private static final Pattern UNSAFE = Pattern.compile("[^\\p{L}\\p{M}\\p{N} ._()-]+");
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");
    private static final Pattern EDGES = Pattern.compile("^[ .-]+|[ .-]+$");

    private SafeFileName() {}

    /** What was typed, without its folders, with the ending that the content asks for. */
    public static String of(String typed, FileKind kind) {
        String name = ENDING.matcher(FOLDERS.matcher(typed).replaceFirst("")).replaceFirst("");
        String safe =
                EDGES.matcher(UNSAFE.matcher(readable(name)).replaceAll("-")).replaceAll("");
        String shortened = safe.length() > LONGEST ? safe.substring(0, LONGEST) : safe;
        return "%s.%s".formatted(shortened.isEmpty() ? NAMELESS : shortened, kind.ending());
    }

    /** For a sentence: what was typed, without folders and signs that change how text is read, at most 100 characters. */
    static String visible(String typed) {
        String name = FOLDERS.matcher(typed).replaceFirst("").replaceAll("[^\\p{L}\\p{M}\\p{Nd} ._()-]", "_");
        return name.length() > LONGEST ? name.substring(0, LONGEST) + "…" : name;
    }

    private static String readable(String name) {
        String composed = Normalizer.normalize(INVISIBLE.matcher(name).replaceAll(""), Normalizer.Form.NFC);
        return SPACES.matcher(composed).replaceAll(" ");
    }
}
