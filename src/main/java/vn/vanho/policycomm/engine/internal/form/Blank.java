package vn.vanho.policycomm.engine.internal.form;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** When a value counts as not filled in, and when as unchanged. */
final class Blank {

    private Blank() {}

    static boolean is(@Nullable Object value) {
        return value == null
                || (value instanceof String text && text.isBlank())
                || (value instanceof Collection<?> list && list.isEmpty())
                || (value instanceof Map<?, ?> map && map.isEmpty());
    }

    /** A browser shows numbers as text and line breaks as spaces in fields that only show: that is no change. */
    static boolean orSame(@Nullable Object sent, @Nullable Object held) {
        return is(sent) || shown(sent).equals(shown(held));
    }

    private static String shown(@Nullable Object value) {
        return Objects.toString(value, "").replaceAll("\\s+", " ").strip();
    }
}
