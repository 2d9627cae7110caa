package vn.vanho.policycomm.oversight.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.CompletionCheck;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.engine.TaskCompletion;
import vn.vanho.policycomm.engine.Violations;
import vn.vanho.policycomm.plan.DaysOfItems;

/** Minutes tell of what took place; findings are listed where there are some, and their days to mend lie ahead. */
@Component
class MinutesChecked implements CompletionCheck {

    private static final String LIST = "findings";
    private static final String LABEL = "Các tồn tại";

    private final DaysOfItems days;
    private final Clock clock;
    private final Phrases phrases;

    MinutesChecked(DaysOfItems days, Clock clock, Phrases phrases) {
        this.days = days;
        this.clock = clock;
        this.phrases = phrases;
    }

    @Override
    public String taskKey() {
        return "inspect-on-the-spot";
    }

    @Override
    public void check(TaskCompletion completion, Violations violations) {
        if (says(completion, "visitState", "held")) {
            String on = Objects.toString(completion.value("minutesOn").orElse(""));
            if (on.compareTo(LocalDate.now(clock).toString()) > 0) {
                violations.add("minutesOn", "Ngày kiểm tra", phrases.of("inspection.fault.notYet"));
            }
            checkFindings(completion, violations);
        }
    }

    private void checkFindings(TaskCompletion completion, Violations violations) {
        if (says(completion, "findingsState", "some")) {
            if (Cells.rows(completion, LIST).isEmpty()) {
                violations.add(LIST, LABEL, phrases.of("inspection.fault.noFinding"));
            }
            days.requireAheadInRows(completion, Inspections.ITEM, LIST, Finding.MEND_BY, LABEL, violations);
        }
    }

    private static boolean says(TaskCompletion completion, String field, String value) {
        return completion.value(field).filter(value::equals).isPresent();
    }
}
