package vn.vanho.policycomm.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
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
        int planYear = (Integer) completion.value("planYear").orElseThrow();
        requireAhead(completion.value(field), planYear, item, field, label, violations);
    }

    /** The same for a day that a start names; a start whose year is at fault is refused for that. */
    public void requireAhead(StartRequest request, String item, String field, String label, Violations violations) {
        if (request.variables().get("planYear") instanceof Integer planYear) {
            requireAhead(Optional.ofNullable(request.variables().get(field)), planYear, item, field, label, violations);
        }
    }

    private void requireAhead(
            Optional<Object> chosen, int planYear, String item, String field, String label, Violations violations) {
        LocalDate last = plans.of(planYear).item(item).closesOn();
        chosen.flatMap(DaysOfItems::day)
                .filter(day -> !day.isAfter(LocalDate.now(clock)) || day.isAfter(last))
                .ifPresent(day -> violations.add(
                        field,
                        label,
                        "phải từ ngày mai đến hết %s, ngày cuối của nhiệm vụ %s".formatted(Phrases.day(last), item)));
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
