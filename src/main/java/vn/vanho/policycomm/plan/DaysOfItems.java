package vn.vanho.policycomm.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
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
        Optional<LocalDate> chosen = completion.value(field).flatMap(DaysOfItems::day);
        int planYear = (Integer) completion.value("planYear").orElseThrow();
        LocalDate last = plans.of(planYear).item(item).closesOn();
        chosen.filter(day -> !day.isAfter(LocalDate.now(clock)) || day.isAfter(last))
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
