package vn.vanho.policycomm.engine.internal.start;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.engine.Slug;
import vn.vanho.policycomm.engine.Violations;

/** Reads a business key, or makes one from what was entered. */
@Component
class CaseKeys {

    static final String PLAN_YEAR = "planYear";

    /** The fields that say what a case is about. */
    private static final List<String> NAMING = List.of("title", "draftAddress", "unit");

    /** The fields that date the paper which began it. */
    private static final List<String> DATING = List.of("directiveDate", "noticeDate");

    private final Phrases phrases;
    private final Clock clock;

    CaseKeys(Phrases phrases, Clock clock) {
        this.phrases = phrases;
        this.clock = clock;
    }

    /** Empty when the key, or what it is made from, is at fault; the violations then say so. */
    Optional<CaseKey> keyOf(
            @Nullable String given, String item, CaseScope scope, Map<String, Object> values, Violations violations) {
        return given == null || given.isBlank()
                ? made(item, scope, values, violations)
                : read(given.strip(), item, scope, values.get(PLAN_YEAR), violations);
    }

    private Optional<CaseKey> read(
            String given, String item, CaseScope scope, @Nullable Object planYear, Violations violations) {
        if (!scope.fits(given) || !scope.isOf(item, given)) {
            refuse(violations, "start.key.form." + scope.code(), item);
            return Optional.empty();
        }
        CaseKey key = CaseKey.of(given);
        if (planYear instanceof Integer year && key.planYear() != year) {
            refuse(violations, "start.key.year", year.toString());
        }
        return Optional.of(key);
    }

    private Optional<CaseKey> made(String item, CaseScope scope, Map<String, Object> values, Violations violations) {
        int year = year(values);
        return switch (scope) {
            case YEAR -> Optional.of(CaseKey.of(Integer.toString(year)));
            case ITEM -> Optional.of(CaseKey.of("%d/%s".formatted(year, item)));
            case SUBJECT -> ofSubject(year, item, values, violations);
        };
    }

    private Optional<CaseKey> ofSubject(int year, String item, Map<String, Object> values, Violations violations) {
        Optional<String> subject = NAMING.stream()
                .map(values::get)
                .map(name -> Slug.of(name instanceof String text ? text : ""))
                .filter(slug -> !slug.isEmpty())
                .findFirst();
        if (subject.isEmpty()) {
            refuse(violations, "start.key.title", item);
        }
        return subject.map(slug -> CaseKey.of("%d/%s/%s".formatted(year, item, slug)));
    }

    private int year(Map<String, Object> values) {
        if (values.get(PLAN_YEAR) instanceof Integer year) {
            return year;
        }
        return DATING.stream()
                .filter(values::containsKey)
                .flatMap(date -> yearOf(values.get(date)).stream())
                .findFirst()
                .orElseGet(() -> Year.now(clock).getValue());
    }

    /** What is no date is the form's to refuse. */
    private static Optional<Integer> yearOf(@Nullable Object date) {
        try {
            return Optional.of(LocalDate.parse(String.valueOf(date)).getYear());
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    private void refuse(Violations violations, String phrase, Object... values) {
        violations.add("businessKey", phrases.of("start.key"), phrases.of(phrase, values));
    }
}
