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
import vn.vanho.policycomm.engine.StartRequest;
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
        require(completion.value(field).stream(), year(completion), item, field, label, violations);
    }

    /** Refuses such days in the rows of a list; a row may leave its day out. */
    public void requireAheadInRows(
            TaskCompletion completion, String item, String list, String column, String label, Violations violations) {
        List<?> rows = completion.value(list).map(List.class::cast).orElse(List.of());
        require(rows.stream().map(row -> cell(row, column)), year(completion), item, list, label, violations);
    }

    /** The same for a day that a start names; a start whose year is at fault is refused for that. */
    public void requireAhead(StartRequest request, String item, String field, String label, Violations violations) {
        if (request.variables().get("planYear") instanceof Integer planYear) {
            Stream<?> chosen = Stream.ofNullable(request.variables().get(field));
            require(chosen, planYear, item, field, label, violations);
        }
    }

    private void require(Stream<?> days, int planYear, String item, String field, String label, Violations violations) {
        LocalDate last = plans.of(planYear).item(item).closesOn();
        if (days.flatMap(day -> day(day).stream())
                .anyMatch(day -> !day.isAfter(LocalDate.now(clock)) || day.isAfter(last))) {
            violations.add(
                    field,
                    label,
                    "phải từ ngày mai đến hết %s, ngày cuối của nhiệm vụ %s".formatted(Phrases.day(last), item));
        }
    }

    private static int year(TaskCompletion completion) {
        return (Integer) completion.value("planYear").orElseThrow();
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
