package vn.vanho.policycomm.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.engine.TaskCompletion;
import vn.vanho.policycomm.engine.Violations;

/** Days that staff choose within a plan item. */
@Component
public class DaysOfItems {

    private final YearPlans plans;
    private final Clock clock;

    DaysOfItems(YearPlans plans, Clock clock) {
        this.plans = plans;
        this.clock = clock;
    }

    /** Refuses a day of a form that is not after today or is after the end of the item's window. */
    public void requireAhead(
            TaskCompletion completion, String item, String field, String label, Violations violations) {
        require(completion.value(field).stream(), completion, item, field, label, violations);
    }

    /** Refuses such days in the rows of a list; a row may leave its day out. */
    public void requireAheadInRows(
            TaskCompletion completion, String item, String list, String column, String label, Violations violations) {
        List<?> rows = completion.value(list).map(List.class::cast).orElse(List.of());
        require(rows.stream().map(row -> cell(row, column)), completion, item, list, label, violations);
    }

    private void require(
            Stream<?> days, TaskCompletion completion, String item, String field, String label, Violations violations) {
        int planYear = (Integer) completion.value("planYear").orElseThrow();
        LocalDate last = plans.of(planYear).item(item).closesOn();
        if (days.flatMap(day -> day(day).stream())
                .anyMatch(day -> !day.isAfter(LocalDate.now(clock)) || day.isAfter(last))) {
            violations.add(
                    field,
                    label,
                    "phải từ ngày mai đến hết %s, ngày cuối của nhiệm vụ %s".formatted(Phrases.day(last), item));
        }
    }

    private static Object cell(Object row, String column) {
        return row instanceof Map<?, ?> columns ? Objects.toString(columns.get(column), "") : "";
    }

    /** What is no day is the form's to refuse. */
    private static Optional<LocalDate> day(Object value) {
        try {
            return Optional.of(LocalDate.parse(value.toString()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
