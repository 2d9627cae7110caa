package vn.vanho.policycomm.engine.internal.start;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.engine.Violations;

/** Reads a business key, or makes one from what was entered. */
@Component
class CaseKeys {

    static final String PLAN_YEAR = "planYear";

    /** The fields that say what a case is about. */
    private static final List<String> NAMING = List.of("title", "draftAddress");

    private static final Pattern KEY = Pattern.compile("(\\d{4})/([^/]+)/([a-z0-9-]{1,80})");

    private final Phrases phrases;
    private final Clock clock;

    CaseKeys(Phrases phrases, Clock clock) {
        this.phrases = phrases;
        this.clock = clock;
    }

    /** Empty when the key, or what it is made from, is at fault; the violations then say so. */
    Optional<CaseKey> keyOf(@Nullable String given, String item, Map<String, Object> values, Violations violations) {
        return given == null || given.isBlank()
                ? made(item, values, violations)
                : read(given.strip(), item, values.get(PLAN_YEAR), violations);
    }

    private Optional<CaseKey> read(String given, String item, @Nullable Object planYear, Violations violations) {
        Matcher parts = KEY.matcher(given);
        if (!parts.matches() || !parts.group(2).equals(item)) {
            refuse(violations, "start.key.form", item);
            return Optional.empty();
        }
        if (planYear instanceof Integer year && !parts.group(1).equals(year.toString())) {
            refuse(violations, "start.key.year", year.toString());
        }
        return Optional.of(new CaseKey(Integer.parseInt(parts.group(1)), item, parts.group(3)));
    }

    private Optional<CaseKey> made(String item, Map<String, Object> values, Violations violations) {
        String subject = NAMING.stream()
                .map(values::get)
                .map(name -> Slug.of(name instanceof String text ? text : ""))
                .filter(slug -> !slug.isEmpty())
                .findFirst()
                .orElse("");
        if (subject.isEmpty()) {
            refuse(violations, "start.key.title", item);
            return Optional.empty();
        }
        return Optional.of(new CaseKey(year(values), item, subject));
    }

    private int year(Map<String, Object> values) {
        if (values.get(PLAN_YEAR) instanceof Integer year) {
            return year;
        }
        try {
            return LocalDate.parse(String.valueOf(values.get("directiveDate"))).getYear();
        } catch (DateTimeParseException none) {
            return Year.now(clock).getValue();
        }
    }

    private void refuse(Violations violations, String phrase, Object... values) {
        violations.add("businessKey", phrases.of("start.key"), phrases.of(phrase, values));
    }
}
