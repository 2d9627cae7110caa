package vn.vanho.policycomm.extension.internal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the head typed.
 *
 * @param wishedOn as date fields send it, e.g. {@code 2024-06-12}
 */
record ExtensionForm(String wishedOn, String reason) {

    /** What no printed text holds, and half a character, which PostgreSQL does not take. */
    private static final Pattern NOT_PRINTABLE = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\\uFFFE\\uFFFF]|\\p{Cs}");

    ExtensionForm {
        wishedOn = typed(wishedOn);
        reason = typed(reason);
    }

    static ExtensionForm empty() {
        return new ExtensionForm("", "");
    }

    /** Null for what is no day. */
    @Nullable
    LocalDate day() {
        try {
            return LocalDate.parse(wishedOn);
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }

    private static String typed(@Nullable String text) {
        return NOT_PRINTABLE
                .matcher(Objects.requireNonNullElse(text, ""))
                .replaceAll("")
                .strip();
    }
}
