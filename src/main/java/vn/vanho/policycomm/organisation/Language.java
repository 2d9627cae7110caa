package vn.vanho.policycomm.organisation;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A language in which loudspeakers speak. */
public enum Language {
    VIET("Việt"),
    THAI("Thái"),
    MONG("Mông");

    private final String label;

    Language(String label) {
        this.label = label;
    }

    /** As forms, profiles and the decision table write it, e.g. {@code thai}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As people write it, e.g. {@code Thái}. */
    public String label() {
        return label;
    }

    /** Empty when there is none of this code. */
    public static Optional<Language> ofCode(String code) {
        return Stream.of(values())
                .filter(language -> language.code().equals(code))
                .findFirst();
    }
}
