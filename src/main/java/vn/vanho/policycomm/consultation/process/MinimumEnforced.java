package vn.vanho.policycomm.consultation.process;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import vn.vanho.policycomm.consultation.Draft;
import vn.vanho.policycomm.consultation.Drafts;
import vn.vanho.policycomm.engine.CompletionCheck;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.engine.TaskCompletion;
import vn.vanho.policycomm.engine.Violations;

/** The window of a draft of our own is not shorter than the law's minimum, in calendar days from today. */
final class MinimumEnforced implements CompletionCheck {

    private static final String LABEL = "Ngày kết thúc lấy ý kiến";

    private final String taskKey;
    private final String decision;
    private final String goesOn;
    private final Drafts drafts;
    private final LegalMinimum minimum;
    private final Phrases phrases;
    private final Clock clock;

    /** Checks where the field {@code decision} says that the draft {@code goesOn}. */
    MinimumEnforced(
            String taskKey,
            String decision,
            String goesOn,
            Drafts drafts,
            LegalMinimum minimum,
            Phrases phrases,
            Clock clock) {
        this.taskKey = taskKey;
        this.decision = decision;
        this.goesOn = goesOn;
        this.drafts = drafts;
        this.minimum = minimum;
        this.phrases = phrases;
        this.clock = clock;
    }

    @Override
    public String taskKey() {
        return taskKey;
    }

    @Override
    public void check(TaskCompletion completion, Violations violations) {
        if (completion.value(decision).filter(goesOn::equals).isPresent()) {
            Draft draft = drafts.get((String) completion.value(Names.DRAFT_ID).orElseThrow());
            minimum.enforcedEnd(draft, LocalDate.now(clock)).ifPresent(earliest -> lastDay(completion)
                    .filter(lastDay -> lastDay.isBefore(earliest))
                    .ifPresent(lastDay -> violations.add(Names.WINDOW_CLOSES_ON, LABEL, tooEarly(draft, earliest))));
        }
    }

    private String tooEarly(Draft draft, LocalDate earliest) {
        var window = minimum.of(draft).orElseThrow();
        return phrases.of("window.fault.short", Phrases.day(earliest), window.minimumDays(), window.legalBasis());
    }

    /** A day that is none is refused by the form. */
    private static Optional<LocalDate> lastDay(TaskCompletion completion) {
        try {
            return completion
                    .value(Names.WINDOW_CLOSES_ON)
                    .map(Object::toString)
                    .map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
