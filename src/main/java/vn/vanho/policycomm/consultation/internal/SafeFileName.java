package vn.vanho.policycomm.consultation.internal;

import java.util.regex.Pattern;

/** File names that any computer can store and that lead nowhere: letters, digits, spaces and {@code ._()-}. */
final class SafeFileName {

    private static final int LONGEST = 100;
    private static final String NAMELESS = "ban-quet";
    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    private static final Pattern ENDING = Pattern.compile("\\.[^.]{0,10}$", Pattern.DOTALL);
    private static final Pattern UNSAFE = Pattern.compile("[^\\p{L}\\p{M}\\p{N} ._()-]+");
    private static final Pattern EDGES = Pattern.compile("^[ .-]+|[ .-]+$");

    private SafeFileName() {}

    /** What was typed, without its folders, with the ending that the content asks for. */
    static String of(String typed, String ending) {
        String name = ENDING.matcher(FOLDERS.matcher(typed).replaceFirst("")).replaceFirst("");
        String safe = EDGES.matcher(UNSAFE.matcher(TidyText.tidy(name)).replaceAll("-"))
                .replaceAll("");
        String shortened = safe.length() > LONGEST ? safe.substring(0, LONGEST) : safe;
        return "%s.%s".formatted(shortened.isEmpty() ? NAMELESS : shortened, ending);
    }
}
