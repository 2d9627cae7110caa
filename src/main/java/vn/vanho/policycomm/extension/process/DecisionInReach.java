package vn.vanho.policycomm.extension.process;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.CompletionCheck;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.engine.TaskCompletion;
import vn.vanho.policycomm.engine.Violations;
import vn.vanho.policycomm.extension.ExtendableTasks;

/** A day that is granted obeys the rules of one that is wished for, by what is due when it is granted. */
@Component
class DecisionInReach implements CompletionCheck {

    private final ExtendableTasks tasks;
    private final ExtensionDays days;
    private final Phrases phrases;

    DecisionInReach(ExtendableTasks tasks, ExtensionDays days, Phrases phrases) {
        this.tasks = tasks;
        this.days = days;
        this.phrases = phrases;
    }

    @Override
    public String taskKey() {
        return Names.DECISION_STEP;
    }

    @Override
    public void check(TaskCompletion completion, Violations violations) {
        if (completion.value(Names.DECISION).filter(Names.GRANTED::equals).isPresent()) {
            String label = phrases.of("extension.grantedOn");
            tasks.find((String) completion.value(Names.TASK).orElseThrow()).ifPresent(task -> grantedOn(completion)
                    .ifPresent(day -> days.check(day, task, Names.GRANTED_ON, label, violations)));
        }
    }

    /** A day that is missing or none is refused by the form. */
    private static Optional<LocalDate> grantedOn(TaskCompletion completion) {
        try {
            return completion.value(Names.GRANTED_ON).map(Object::toString).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
