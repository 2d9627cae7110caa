package vn.vanho.policycomm.unitwork;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.vanho.policycomm.figures.ActivityLog;

/**
 * One unit's part of a case.
 *
 * @param caseKey business key of the case that asks, e.g. {@code 2024/II.3a/luat-thu-do}
 * @param kind a code of {@link WorkKind}
 * @param unit who has it now: who was asked, or its successor
 * @param askedUnit who was asked, which names the part as long as it is kept
 * @param outcome null while it is under way
 * @param doneBy the account of who entered it
 * @param onBehalf whether it was entered for a unit that answered on paper
 */
public record UnitWork(
        String id,
        String caseKey,
        String kind,
        String unit,
        String askedUnit,
        OffsetDateTime askedAt,
        OffsetDateTime dueAt,
        @Nullable WorkOutcome outcome,
        @Nullable String summary,
        @Nullable String documentNumber,
        @Nullable LocalDate documentDate,
        @Nullable String doneBy,
        boolean onBehalf,
        @Nullable OffsetDateTime endedAt) {

    /** Name of the variable that keeps who was asked once a successor has the part; without it, who has it was asked. */
    public static final String ASKED_UNIT = "askedUnit";

    /**
     * Who was asked for the part at hand.
     *
     * @param values reads the variables of its process by name
     */
    public static String asked(Function<String, @Nullable Object> values) {
        Object asked = values.apply(ASKED_UNIT);
        return (String) Objects.requireNonNull(asked == null ? values.apply("unit") : asked);
    }

    /** Business key of the unit's own process, e.g. {@code 2024/II.3a/luat-thu-do/coordinate/phong-y-te}. */
    public String businessKey() {
        return "%s/%s/%s".formatted(caseKey, kind, askedUnit);
    }

    /** The kind of work that such a key names; empty for a key that is too short to be one. */
    public static Optional<String> kindIn(String businessKey) {
        String[] parts = businessKey.split("/", -1);
        return parts.length < 3 ? Optional.empty() : Optional.of(parts[parts.length - 2]);
    }

    /**
     * Where it logs what it did.
     *
     * @param item of the plan, e.g. {@code II.1a}
     * @param values of its process, which name the plan's year
     */
    public ActivityLog log(String item, Map<String, Object> values) {
        int planYear = (Integer) Objects.requireNonNull(values.get("planYear"));
        return new ActivityLog(businessKey(), planYear, item, unit, kind);
    }

    public Optional<WorkOutcome> ended() {
        return Optional.ofNullable(outcome);
    }
}
