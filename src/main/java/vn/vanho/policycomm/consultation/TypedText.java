package vn.vanho.policycomm.consultation;

import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What somebody typed into a field of a page. */
public final class TypedText {

    private static final Pattern NOT_PRINTABLE = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\\uFFFE\\uFFFF]");

    private TypedText() {}

    /** Without the characters that no printed text holds and the space around it; empty when nothing came. */
    public static String of(@Nullable String typed) {
        return NOT_PRINTABLE
                .matcher(Objects.requireNonNullElse(typed, ""))
                .replaceAll("")
                .strip();
    }
}
