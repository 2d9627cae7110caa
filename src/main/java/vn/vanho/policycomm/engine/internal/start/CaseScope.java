package vn.vanho.policycomm.engine.internal.start;

import java.util.Locale;
import java.util.regex.Pattern;

/** How often a process runs, as a model says in its property {@code case}; its business key is made of no more. */
enum CaseScope {
    /** Once a year: {@code 2024}. */
    YEAR("\\d{4}"),
    /** Once a year for its item: {@code 2024/II.1a}. */
    ITEM("\\d{4}/[^/]+"),
    /** For each subject: {@code 2024/II.3a/luat-thu-do}. */
    SUBJECT("\\d{4}/[^/]+/[a-z0-9-]{1,80}");

    private final Pattern form;

    CaseScope(String form) {
        this.form = Pattern.compile(form);
    }

    boolean fits(String key) {
        return form.matcher(key).matches();
    }

    /** Whether the key names this item, where such keys name one. */
    boolean isOf(String item, String key) {
        return this == YEAR || key.split("/", 3)[1].equals(item);
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException when a model says something else */
    static CaseScope ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
